import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { CompanyConfirmation } from '../src/components/CompanyConfirmation/CompanyConfirmation'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Setup/CompanyConfirmation',
  component: CompanyConfirmation,
  args: { connectionId: '', onOpenConnection: fn() },
  render: (args, { loaded }) => <CompanyConfirmation {...args} connectionId={loaded['api'].connectionId} />,
  // Checks then look at the loaded page, not at its placeholder.
  play: async ({ canvasElement }) => void (await within(canvasElement).findByRole('heading', { level: 2 })),
} satisfies Meta<typeof CompanyConfirmation>

export default meta

type Story = StoryObj<typeof meta>

/** Nothing is known of the company before the Web Connector has opened it. */
export const WaitingForFirstContact: Story = { parameters: { scenario: scenarios.signedIn } }

/** The company appears by itself as soon as QuickBooks has told it. */
export const CompanyArrives: Story = {
  ...WaitingForFirstContact,
  play: async ({ canvasElement, loaded }) => {
    const page = within(canvasElement)
    await page.findByText(/^Waiting for QuickBooks/)
    loaded['api'].quickBooksComputer.showsCompany()
    await page.findByText('Willow Creek Cabinets', undefined, { timeout: 5000 })
    await expect(page.getByRole('button', { name: 'Yes, continue' })).toBeVisible()
  },
}

export const QuickBooksIsWaiting: Story = { parameters: { scenario: scenarios.companyShown } }

export const AnotherNameThanExpected: Story = { parameters: { scenario: scenarios.otherCompanyShown } }

/** The customer was away: an answer counts at the next call. */
export const NoLongerWaiting: Story = { parameters: { scenario: scenarios.companyNotWaitedFor } }

/** Confirmed when QuickBooks no longer waited. */
export const ConfirmedLate: Story = { parameters: { scenario: scenarios.companyConfirmed } }

export const AlreadyConnected: Story = {
  parameters: { scenario: scenarios.companyAlreadyConnected },
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'Show that connection' }))
    await expect(args.onOpenConnection).toHaveBeenCalledWith({ connectionId: 'connection-2' })
    await expect(page.queryByRole('button', { name: 'Yes, continue' })).toBeNull()
  },
}

export const AnswerFailed: Story = {
  ...QuickBooksIsWaiting,
  play: async ({ canvasElement, loaded }) => {
    const page = within(canvasElement)
    const yes = await page.findByRole('button', { name: 'Yes, continue' })
    loaded['api'].fail(500, { times: 100, method: 'POST' })
    await userEvent.click(yes)
    await page.findByRole('alert', undefined, { timeout: 10_000 })
  },
}

/** Looked back at: the company that was connected. */
export const Connected: Story = { parameters: { scenario: scenarios.companyLinked } }

import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { createConnectionsClient } from '../src/api/createConnectionsClient'
import { issuePassword } from '../src/api/password'
import { PasswordPanel } from '../src/components/PasswordPanel/PasswordPanel'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Setup/PasswordPanel',
  component: PasswordPanel,
  args: { connectionId: '' },
  render: (_, { loaded }) => <PasswordPanel connectionId={loaded['api'].connectionId} />,
  // Checks then look at the loaded page, not at its placeholder.
  play: async ({ canvasElement }) => void (await within(canvasElement).findByRole('heading', { level: 2 })),
} satisfies Meta<typeof PasswordPanel>

export default meta

type Story = StoryObj<typeof meta>

export const NoPasswordYet: Story = { parameters: { scenario: scenarios.configurationAdded } }

export const PasswordCreated: Story = {
  ...NoPasswordYet,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'Create the password' }))
    await page.findByLabelText('Password for the Web Connector')
  },
}

export const PasswordShown: Story = {
  ...NoPasswordYet,
  play: async (context) => {
    await PasswordCreated.play?.(context)
    await userEvent.click(within(context.canvasElement).getByRole('button', { name: 'Show the password' }))
  },
}

export const AfterAReload: Story = { parameters: { scenario: scenarios.passwordIssued } }

export const WrongPassword: Story = { parameters: { scenario: scenarios.wrongPassword } }

export const WrongPasswordWhileShown: Story = {
  ...NoPasswordYet,
  play: async (context) => {
    await PasswordCreated.play?.(context)
    context.loaded['api'].quickBooksComputer.entersPassword('wrong')
    await within(context.canvasElement).findByRole('alert', undefined, { timeout: 5000 })
  },
}

/** Five different wrong passwords: even the right one is refused. */
export const Locked: Story = { parameters: { scenario: scenarios.passwordLocked } }

export const LockedWhileShown: Story = {
  ...NoPasswordYet,
  play: async (context) => {
    await PasswordCreated.play?.(context)
    const { quickBooksComputer } = context.loaded['api']
    for (const typed of ['one', 'two', 'three', 'four', 'five']) quickBooksComputer.entersPassword(typed)
    await within(context.canvasElement).findByText(/sign-in is locked until/, undefined, { timeout: 5000 })
  },
}

export const NewerOneOnAnotherScreen: Story = {
  ...NoPasswordYet,
  play: async (context) => {
    await PasswordCreated.play?.(context)
    const { baseUrl, companyId, connectionId, getAccessToken } = context.loaded['api']
    const other = createConnectionsClient({ baseUrl, companyId, getAccessToken })
    await issuePassword(other.transport, connectionId)
    await within(context.canvasElement).findByText(/on another screen/, undefined, { timeout: 5000 })
  },
}

export const RowNotListed: Story = {
  parameters: { scenario: scenarios.passwordIssued },
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByText(/^I don’t see/))
  },
}

export const SignedIn: Story = { parameters: { scenario: scenarios.signedIn } }

export const CompanyLinked: Story = { parameters: { scenario: scenarios.companyLinked } }

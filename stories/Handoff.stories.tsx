import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { Handoff } from '../src/components/Handoff/Handoff'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Setup/Handoff',
  component: Handoff,
  args: { connectionId: 'connection-1' },
  parameters: { scenario: scenarios.hostingChosen },
} satisfies Meta<typeof Handoff>

export default meta

type Story = StoryObj<typeof meta>

const named: unknown = expect.stringContaining('Harbor')

export const NotAskedYet: Story = {}

export const LinkMade: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'Continue on another computer' }))
    await page.findByLabelText('Link')
  },
}

export const QrCodeShown: Story = {
  play: async (context) => {
    await LinkMade.play?.(context)
    const page = within(context.canvasElement)
    await userEvent.click(page.getByRole('button', { name: 'Show QR code' }))
    await page.findByRole('img', { name: 'QR code of the link' })
  },
}

/** Somebody carries on: a link that was opened is used up. */
export const MovedOn: Story = {
  play: async (context) => {
    await LinkMade.play?.(context)
    const page = within(context.canvasElement)
    await page.findByText('Waiting for the QuickBooks computer')
    await waitFor(() => expect(page.getByRole('link', { name: 'Email it' })).toHaveAttribute('href', named))
    context.loaded['api'].quickBooksComputer.downloadsConnector()
    await page.findByText('Setup has moved on')
  },
}

/** A backend that makes no links. */
export const NotOffered: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail(501, { path: '/handoffs', times: 100 }),
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Continue on another computer' }))
    await within(canvasElement).findByText(/no link for another computer/)
  },
}

export const ServiceDown: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail('offline', { times: 100 }),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'Continue on another computer' }))
  },
}

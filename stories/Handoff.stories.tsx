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

/** Somebody carries on without the link. */
export const MovedOn: Story = {
  play: async (context) => {
    await LinkMade.play?.(context)
    const page = within(context.canvasElement)
    await page.findByText('Waiting for the link to be opened')
    await waitFor(() => expect(page.getByRole('link', { name: 'Email it' })).toHaveAttribute('href', named))
    context.loaded['api'].quickBooksComputer.downloadsConnector()
    await page.findByText('Setup has moved on')
  },
}

/** Made earlier or on another page: a link can't be shown again. */
export const MadeEarlier: Story = {
  parameters: { scenario: scenarios.handedOff },
  play: async ({ canvasElement }) => void (await within(canvasElement).findByText(/A link was made/)),
}

export const Opened: Story = {
  parameters: { scenario: scenarios.handoffOpened },
  play: async ({ canvasElement }) => void (await within(canvasElement).findByText(/on a Windows computer/)),
}

/** On a phone or a Mac, where QuickBooks Desktop can't be. */
export const OpenedElsewhere: Story = {
  parameters: { scenario: scenarios.handoffOpenedElsewhere },
  play: async ({ canvasElement }) => void (await within(canvasElement).findByText(/on an iPhone/)),
}

export const Ended: Story = {
  ...MadeEarlier,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'End the link' }))
    await page.findByText('The link no longer works')
  },
}

/** Whoever came by a link makes no further one. */
export const ForWhoeverCameByALink: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail(403, { path: '/handoffs', times: 100 }),
  play: async ({ canvasElement }) => void (await within(canvasElement).findByText(/ask whoever sent it/)),
}

/** A backend that makes no links. */
export const NotOffered: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail(501, { path: '/handoffs', times: 100 }),
  play: async ({ canvasElement }) => void (await within(canvasElement).findByText(/no link for another computer/)),
}

export const ServiceDown: Story = {
  beforeEach: ({ loaded }) => loaded['api'].fail('offline', { times: 100 }),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name: 'Continue on another computer' }))
  },
}

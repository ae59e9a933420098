import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConnectionStatus } from '../src/components/ConnectionStatus/ConnectionStatus'
import { scenarios } from '../src/testing'

const meta = {
  title: 'Managing/ConnectionStatus',
  component: ConnectionStatus,
  args: { connectionId: 'connection-1' },
} satisfies Meta<typeof ConnectionStatus>

export default meta

type Story = StoryObj<typeof meta>

/** Connected and healthy. */
export const Healthy: Story = { parameters: { scenario: scenarios.healthy } }

/** Set up, and nobody knows yet whether it runs by itself. */
export const AutoRunNotSeen: Story = { parameters: { scenario: scenarios.autoRunNotSeen } }

/** It should have run by itself by now. */
export const AutoRunMissed: Story = { parameters: { scenario: scenarios.autoRunMissed } }

/** It has run by itself for long, and now a call is late. */
export const Overdue: Story = { parameters: { scenario: scenarios.overdue } }

/** The service was killed during a sync, and is back. */
export const Interrupted: Story = { parameters: { scenario: scenarios.interrupted } }

/** QuickBooks is busy. */
export const Syncing: Story = { parameters: { scenario: scenarios.syncing } }

/** A pause was asked for; the answer in flight is finished. */
export const Stopping: Story = { parameters: { scenario: scenarios.stopping } }

/** Whoever set it up was no administrator: it syncs only while QuickBooks is closed. */
export const WithoutAdministrator: Story = { parameters: { scenario: scenarios.withoutAdministrator } }

export const Paused: Story = { parameters: { scenario: scenarios.paused } }

/** Something is left to fetch; it waits for the hours that were chosen. */
export const WaitingForTonight: Story = { parameters: { scenario: scenarios.waitingForTonight } }

/** Off outside its hours, which is nobody's problem. */
export const OffOutsideItsHours: Story = { parameters: { scenario: scenarios.offline } }

/** "No data exchange required" is good news. */
export const NothingToSync: Story = { parameters: { scenario: scenarios.nothingToSync } }

/** Computer off, asleep or offline, or Web Connector closed: how to tell which. */
export const NotHeardFrom: Story = { parameters: { scenario: scenarios.connectorSilent } }

/** A problem, with its fix below. */
export const NeedsYou: Story = { parameters: { scenario: scenarios.dialogOpen } }

/** The company file was moved, or this is a copy: nothing is read until the customer has answered. */
export const FoundAtAnotherPath: Story = { parameters: { scenario: scenarios.foundAtOtherPath } }

export const Disconnected: Story = { parameters: { scenario: scenarios.unlinked } }

/** A connection for one sync only has ended as planned. */
export const FinishedOnce: Story = { parameters: { scenario: scenarios.oneTimeFinished } }

/** Not linked to a company yet. */
export const NotSetUpYet: Story = { parameters: { scenario: scenarios.signedIn } }

/** A backend that answers the common part of the contract alone. */
export const CommonPartOnly: Story = { parameters: { scenario: scenarios.commonPartOnly } }

/** For a list. */
export const Badge: Story = { args: { form: 'badge' }, parameters: { scenario: scenarios.healthy } }

export const BadgePaused: Story = { args: { form: 'badge' }, parameters: { scenario: scenarios.paused } }

export const BadgeNeedsYou: Story = { args: { form: 'badge' }, parameters: { scenario: scenarios.dialogOpen } }

/** Unknown is not "fine". */
export const BadgeUnknown: Story = {
  args: { form: 'badge' },
  parameters: { scenario: scenarios.healthy },
  beforeEach: ({ loaded }) => loaded['api'].fail('offline', { times: 100 }),
  play: async ({ canvas }) => {
    await canvas.findByText('Status unknown', {}, { timeout: 10_000 })
  },
}

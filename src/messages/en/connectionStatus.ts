import type { ConnectionHealth } from '../../domain/connectionHealth'

/** How a connection stands. */
export const connectionStatus = {
  unknown: 'Status unknown',
  badges: {
    healthy: 'Connected',
    syncing: 'Syncing now',
    stopping: 'Stopping…',
    paused: 'Paused',
    waiting_for_window: 'Waiting for its hours',
    nothing_to_sync: 'Nothing to sync',
    silent: 'Not heard from',
    needs_you: 'Needs you',
    disconnected: 'Disconnected',
    finished: 'Finished',
    setting_up: 'Not set up yet',
  } satisfies Record<ConnectionHealth, string>,
  titles: {
    healthy: 'Connected and healthy',
    syncing: 'Syncing now: QuickBooks is busy',
    stopping: 'Stopping…',
    paused: 'Paused',
    waiting_for_window: 'Waiting for the next hours',
    nothing_to_sync: 'Nothing to sync',
    silent: 'Not heard from yet',
    needs_you: 'Needs you',
    disconnected: 'Disconnected',
    finished: 'Finished',
    setting_up: 'Not set up yet',
  } satisfies Record<ConnectionHealth, string>,
  pausedUntil: ({ moment }: { moment: string }) => `Paused until ${moment}`,
  silentSince: ({ moment }: { moment: string }) => `Not heard from since ${moment}`,
  bodies: {
    healthy: () => 'The Web Connector calls in time, and everything asked for has been read.',
    syncing: ({ applicationName }) =>
      `${applicationName} reads from QuickBooks. Leave QuickBooks alone until it is done, or pause.`,
    stopping: () => 'QuickBooks finishes the answer it is giving, and is then free to use.',
    paused: () => 'QuickBooks is free to use. Syncs go on by themselves when the pause ends.',
    waiting_for_window: () =>
      'What is left to read waits for the hours you chose. Until then QuickBooks is free to use.',
    nothing_to_sync: () =>
      'Everything is up to date. The Web Connector says “No data exchange required”, and that is good news.',
    silent: () => 'The computer may be off or asleep, or the Web Connector closed.',
    needs_you: () => 'Something is in the way. Here is what it is, and how to solve it.',
    disconnected: () => 'Nothing is read any more. What was read before is kept.',
    finished: ({ applicationName }) =>
      `${applicationName} needed your data once, and has it. The connection has ended as planned.`,
    setting_up: () => 'QuickBooks isn’t linked yet. Finish setting up to begin.',
  } satisfies Record<ConnectionHealth, (values: { applicationName: string }) => string>,
} as const

import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { FirstSyncProgress } from '../src/components/FirstSyncProgress/FirstSyncProgress'
import { type ScenarioClock, type ScenarioData, scenarios } from '../src/testing'

const meta = {
  title: 'Setup/FirstSyncProgress',
  component: FirstSyncProgress,
  args: { connectionId: 'connection-1' },
} satisfies Meta<typeof FirstSyncProgress>

export default meta

type Story = StoryObj<typeof meta>

/** Nothing can start before the company is linked. */
export const NotLinkedYet: Story = { parameters: { scenario: scenarios.signedIn } }

/** Due now: it starts when the Web Connector calls. */
export const WaitingForTheCall: Story = {
  parameters: { scenario: dueNow },
}

/** No call comes: the last line of the step knows what it may be. */
export const NobodyCalls: Story = {
  ...WaitingForTheCall,
  play: async ({ canvasElement }) => {
    const line = await waitFor(() => {
      const found = canvasElement.querySelector('.connections-disclosures summary')
      expect(found).not.toBeNull()
      return found
    })
    if (line) await userEvent.click(line)
    await waitFor(() => expect(canvasElement.querySelectorAll('summary').length).toBeGreaterThan(5))
  },
}

/** Waiting for the chosen hours is not an error. */
export const WaitingForWindow: Story = { parameters: { scenario: scenarios.waitingForWindow } }

export const Starting: Story = { parameters: { scenario: scenarios.firstSyncStarting } }

/** QuickBooks is busy; Pause is at hand. */
export const Running: Story = { parameters: { scenario: scenarios.firstSyncRunning } }

/** All 23 data types; the first of them are shown, and whatever is read now. */
export const RunningWithManyDataTypes: Story = { parameters: { scenario: scenarios.firstSyncOfMany } }

export const NearlyDone: Story = { parameters: { scenario: scenarios.firstSyncNearlyDone } }

/** Paused while it ran: it stops after the answer in flight. */
export const Stopping: Story = { parameters: { scenario: scenarios.firstSyncStopping } }

/** QuickBooks is free to use. */
export const Paused: Story = { parameters: { scenario: scenarios.firstSyncPaused } }

/** The computer was switched off half way. */
export const ConnectorLost: Story = { parameters: { scenario: scenarios.connectorLost } }

/** The service was killed and is back: what is known, and what to do. */
export const Interrupted: Story = { parameters: { scenario: scenarios.firstSyncInterrupted } }

/** The Web Connector was seen to run by itself. */
export const Finished: Story = { parameters: { scenario: scenarios.finished } }

/** A connection for one sync only has ended as planned. */
/** Auto-Run isn’t proven yet: what it needs, and by when it shows. */
export const AutoRunNotSeen: Story = { parameters: { scenario: scenarios.autoRunNotSeen } }

/** The call that would have proven it hasn’t come. */
export const AutoRunMissed: Story = { parameters: { scenario: scenarios.autoRunMissed } }

/** A later sync waits: what the first one made stays as it was. */
export const FinishedAndSyncAsked: Story = {
  parameters: { scenario: scenarios.finished },
  play: async ({ loaded, canvas }) => {
    await canvas.findByRole('list', { name: 'What is read' })
    loaded['api'].quickBooksComputer.startsSync()
  },
}

/** Someone has ended the connection. */
export const Disconnected: Story = { parameters: { scenario: scenarios.unlinked } }

export const FinishedOnce: Story = { parameters: { scenario: scenarios.oneTimeFinished } }

/** QuickBooks refused some of the questions. */
export const FinishedWithGaps: Story = { parameters: { scenario: finishedWithGaps } }

function dueNow({ minutesAgo }: ScenarioClock): ScenarioData {
  const setup = { companyLinkedAt: minutesAgo(2), scheduleChosenAt: minutesAgo(1) }
  return {
    quickBooksDesktop: { hosting: 'desktopApp', setup, activity: { state: 'idle', lastContactAt: minutesAgo(2) } },
  }
}

function finishedWithGaps({ minutesAgo }: ScenarioClock): ScenarioData {
  const rest = { progress: 100, lastSuccessfulSync: minutesAgo(1) }
  return {
    quickBooksDesktop: {
      setup: { companyLinkedAt: minutesAgo(9), firstSyncStartedAt: minutesAgo(8), firstSyncCompletedAt: minutesAgo(1) },
      dataTypes: [
        { dataType: 'company', status: 'Complete', recordCount: 1, ...rest },
        { dataType: 'customers', status: 'Complete', recordCount: 2500, ...rest },
        { dataType: 'bills', status: 'FetchError', recordCount: 0, progress: 0, lastSuccessfulSync: null },
        { dataType: 'payments', status: 'NotSupported', recordCount: 0, progress: 0, lastSuccessfulSync: null },
        { dataType: 'inventoryAdjustments', status: 'Complete', recordCount: 14, ...rest },
      ],
    },
  }
}

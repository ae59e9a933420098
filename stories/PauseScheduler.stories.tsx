import type { Meta, StoryObj } from '@storybook/react-vite'
import { PauseScheduler } from '../src/components/PauseScheduler/PauseScheduler'
import { type ScenarioClock, type ScenarioData, scenarios } from '../src/testing'

const meta = {
  title: 'Manage/PauseScheduler',
  component: PauseScheduler,
  args: { connectionId: 'connection-1' },
} satisfies Meta<typeof PauseScheduler>

export default meta

type Story = StoryObj<typeof meta>

/** No sync runs: QuickBooks is free, and the next sync is some time away. */
export const Free: Story = { parameters: { scenario: scenarios.healthy } }

/** QuickBooks is busy. One press takes it back. */
export const Syncing: Story = { parameters: { scenario: scenarios.syncing } }

/** A pause was asked for; QuickBooks finishes the answer it is giving. */
export const Stopping: Story = { parameters: { scenario: scenarios.stopping } }

/** QuickBooks is free, and the time left counts down. */
export const Paused: Story = { parameters: { scenario: scenarios.paused } }

/** The last seconds: it ends while you watch. */
export const EndsWhileYouWatch: Story = { parameters: { scenario: endingSoon } }

/** Month-end and a holiday are planned. */
export const Planned: Story = { parameters: { scenario: scenarios.pausesPlanned } }

function endingSoon({ minutesAgo, inMinutes }: ScenarioClock): ScenarioData {
  const pause = { id: 'pause-1', startsAt: minutesAgo(29.8), endsAt: inMinutes(0.2) }
  return { quickBooksDesktop: { pause, activity: { state: 'idle', lastContactAt: minutesAgo(1) } } }
}

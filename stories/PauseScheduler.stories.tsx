import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { PauseScheduler } from '../src/components/PauseScheduler/PauseScheduler'
import { type ScenarioClock, type ScenarioData, scenarios } from '../src/testing'
import { scenarioData } from '../src/testing/scenarios/Scenario'
import { atMoment } from './atMoment'
import { TwoTabs } from './TwoTabs'

const meta = {
  title: 'Managing/PauseScheduler',
  component: PauseScheduler,
  args: { connectionId: 'connection-1' },
} satisfies Meta<typeof PauseScheduler>

export default meta

type Story = StoryObj<typeof meta>

/** No sync runs: QuickBooks is free, and the next sync is some time away. */
export const Free: Story = { parameters: { scenario: scenarios.healthy } }

/** QuickBooks is busy. One press takes it back. */
export const Syncing: Story = { parameters: { scenario: scenarios.syncing } }

/** Who wants to be told is, five minutes before a sync. */
export const SyncSoon: Story = {
  parameters: {
    scenario: (clock: ScenarioClock): ScenarioData => {
      const { quickBooksDesktop } = scenarioData(scenarios.healthy, new Date(clock.now))
      return { quickBooksDesktop: { ...quickBooksDesktop, nextSyncAt: clock.inMinutes(4) } }
    },
  },
  beforeEach: () => {
    localStorage.setItem('connections-sdk.tell-before-sync', 'on')
    return () => localStorage.removeItem('connections-sdk.tell-before-sync')
  },
  play: async ({ canvas }) => void (await canvas.findByText(/starts a sync/)),
}

/** A pause was asked for; QuickBooks finishes the answer it is giving. */
export const Stopping: Story = { parameters: { scenario: scenarios.stopping } }

/** The service was killed during a sync, and is back: a pause makes it certain. */
export const Interrupted: Story = { parameters: { scenario: scenarios.interrupted } }

/** QuickBooks is free, and the time left counts down. */
export const Paused: Story = { parameters: { scenario: scenarios.paused } }

/** The last seconds: it ends while you watch. */
export const EndsWhileYouWatch: Story = { parameters: { scenario: endingSoon } }

/** Month-end and a holiday are planned. */
export const Planned: Story = { parameters: { scenario: scenarios.pausesPlanned } }

/** A time of one's own to pause until. */
export const ChoosingATime: Story = {
  parameters: { scenario: scenarios.syncing },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Until…/ }))
    await canvas.findByLabelText('Until')
  },
}

/** Nothing filled in: the field says what is missing. */
export const RefusedField: Story = {
  parameters: { scenario: scenarios.healthy },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Until…/ }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Pause until then' }))
    await expect(canvas.getByRole('alert')).toHaveTextContent('Choose a day and a time.')
  },
}

/** The service would not take it. */
export const NotPaused: Story = {
  parameters: { scenario: scenarios.syncing },
  play: async ({ canvas, loaded, userEvent }) => {
    const tile = await canvas.findByRole('button', { name: /^1 hour/ })
    loaded['api'].fail(409, { method: 'POST' })
    await userEvent.click(tile)
    await canvas.findByRole('alert')
  },
}

/** A backend that has no pauses: a press finds out, and the page says so from then on. */
export const NotOffered: Story = {
  parameters: { scenario: scenarios.fewPartsOffered },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^1 hour/ }))
    await canvas.findByText(/doesn’t offer pauses/)
  },
}

/** More time is needed. */
export const Extending: Story = {
  parameters: { scenario: scenarios.paused },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Extend' }))
    await canvas.findByRole('button', { name: /^1 hour more/ })
  },
}

/** A month-end close or a working week is filled in at a press. */
export const PlanningAPause: Story = {
  parameters: { scenario: scenarios.healthy },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Plan a pause' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Next working week' }))
    await expect(canvas.getByLabelText('From')).not.toHaveValue('')
  },
}

/** A planned pause is changed where it stands. */
export const ChangingAPlan: Story = {
  parameters: { scenario: scenarios.pausesPlanned },
  play: async ({ canvas, userEvent }) => {
    const [first] = await canvas.findAllByRole('button', { name: /^Change the pause/ })
    if (first) await userEvent.click(first)
    await waitFor(() => expect(canvas.getByLabelText('From')).toHaveFocus())
  },
}

/** The night on which New York's clocks go forward: 24 hours from 3 PM end at 4 PM. */
export const AcrossAClockChange: Story = {
  tags: ['!autodocs'],
  beforeEach: () => atMoment('2027-03-13T20:00:00Z', 'America/New_York'),
  parameters: { scenario: clocksChangeTonight },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^24 hours until tomorrow at 4:00/ })).toBeVisible()
  },
}

/** What one pauses, the other sees. */
export const TwoTabsSharing: Story = {
  parameters: { scenario: scenarios.syncing },
  render: (args, { loaded }) => (
    <TwoTabs api={loaded['api']}>
      <PauseScheduler {...args} />
    </TwoTabs>
  ),
  play: async ({ canvas, userEvent }) => {
    const tab = (name: string) => within(canvas.getByRole('region', { name }))
    await userEvent.click(await tab('Tab 1').findByRole('button', { name: /^1 hour/ }))
    await expect(await tab('Tab 2').findByRole('button', { name: 'Resume now' })).toBeVisible()
  },
}

function clocksChangeTonight(): ScenarioData {
  const lastContactAt = '2027-03-13T19:58:00.000Z'
  const weekend = { id: 'pause-1', startsAt: '2027-03-14T05:00:00.000Z', endsAt: '2027-03-15T12:00:00.000Z' }
  return { quickBooksDesktop: { activity: { state: 'idle', lastContactAt }, upcomingPauses: [weekend] } }
}

function endingSoon({ minutesAgo, inMinutes }: ScenarioClock): ScenarioData {
  const pause = { id: 'pause-1', startsAt: minutesAgo(29.8), endsAt: inMinutes(0.2) }
  return { quickBooksDesktop: { pause, activity: { state: 'idle', lastContactAt: minutesAgo(1) } } }
}

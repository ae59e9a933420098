import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { SyncSchedule } from '../src/components/SyncSchedule/SyncSchedule'
import { type ScenarioData, scenarios } from '../src/testing'
import { atMoment } from './atMoment'

const meta = {
  title: 'Setup/SyncSchedule',
  component: SyncSchedule,
  args: { connectionId: 'connection-1' },
} satisfies Meta<typeof SyncSchedule>

export default meta

type Story = StoryObj<typeof meta>

/** Nothing chosen yet: nights before weekdays are proposed, in the browser's time zone. */
export const Proposed: Story = { parameters: { scenario: scenarios.companyLinked } }

/** Chosen earlier, and the first sync is behind us. */
export const Chosen: Story = { parameters: { scenario: scenarios.healthy } }

/** The window opens later today; the first sync waits for it. */
export const FirstSyncInTheseHours: Story = { parameters: { scenario: scenarios.waitingForWindow } }

/** The first sync began as soon as the company was linked: how far it is, and Pause. */
export const FirstSyncRunsMeanwhile: Story = { parameters: { scenario: scenarios.firstSyncRunning } }

/** A pause covers the next window, so the next sync comes after it. */
export const PausesPlanned: Story = { parameters: { scenario: scenarios.pausesPlanned } }

/** The time zones of the customer's country, which typing narrows or leaves. */
export const AnotherTimeZone: Story = {
  parameters: { scenario: scenarios.companyLinked },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change' }))
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Time zone' }), 'pacific')
    await canvas.findAllByRole('option')
  },
}

/** The end is the same as the start: the field says so. */
export const EndSameAsStart: Story = {
  parameters: { scenario: scenarios.companyLinked },
  play: async ({ canvas, userEvent }) => {
    const end = await canvas.findByLabelText('Until')
    await userEvent.clear(end)
    await userEvent.type(end, '19:00')
    await userEvent.click(canvas.getByRole('button', { name: 'Save these hours' }))
    await expect(canvas.getByRole('alert')).toHaveTextContent('must differ')
  },
}

/** A backend that lets nobody choose: saving finds out, and the page says so from then on. */
export const NotOffered: Story = {
  parameters: { scenario: scenarios.fewPartsOffered },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save these hours' }))
    await canvas.findByText(/doesn’t offer a choice of sync hours/)
  },
}

/** The service would not take it. */
export const NotSaved: Story = {
  parameters: { scenario: scenarios.companyLinked },
  play: async ({ canvas, loaded, userEvent }) => {
    const save = await canvas.findByRole('button', { name: 'Save these hours' })
    loaded['api'].fail(403, { method: 'PUT' })
    await userEvent.click(save)
    await canvas.findByRole('alert')
  },
}

/** The night on which New York's clocks skip from 2 AM to 3 AM: hours from 2:30 AM begin at 3. */
export const AcrossAClockChange: Story = {
  tags: ['!autodocs'],
  beforeEach: () => atMoment('2027-03-14T05:30:00Z', 'America/New_York'),
  parameters: { scenario: clocksChangeTonight },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Next sync: today at 3:00/)).toBeVisible()
  },
}

function clocksChangeTonight(): ScenarioData {
  const at = '2027-02-14T05:30:00.000Z'
  return {
    quickBooksDesktop: {
      setup: { companyLinkedAt: at, scheduleChosenAt: at, firstSyncStartedAt: at, firstSyncCompletedAt: at },
      activity: { state: 'idle', lastContactAt: '2027-03-14T05:28:00.000Z' },
      syncSchedule: { start: '02:30', end: '06:00', days: 'everyDay', timeZone: 'America/New_York', firstSync: 'now' },
    },
  }
}

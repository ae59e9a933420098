import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { SyncSchedule } from '../src/components/SyncSchedule/SyncSchedule'
import { scenarios } from '../src/testing'

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

/** A pause covers the next window, so the next sync comes after it. */
export const PausesPlanned: Story = { parameters: { scenario: scenarios.pausesPlanned } }

/** The time zone is picked from a list. */
export const AnotherTimeZone: Story = {
  parameters: { scenario: scenarios.companyLinked },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change' }))
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Time zone' }), 'America/Denver')
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

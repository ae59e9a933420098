import type { Schedule } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { nextSyncAt, type SyncFacts } from './nextSyncAt'

// Monday, 2 March 2026. Chicago is six hours behind UTC then.
const schedule: Schedule = {
  start: '19:00',
  end: '07:00',
  days: 'weekdays',
  timeZone: 'America/Chicago',
  firstSync: 'inWindow',
}
const mondayNoon = new Date('2026-03-02T18:00:00.000Z')
const mondayWindow = '2026-03-03T01:00:00.000Z'
const inMondayWindow = new Date('2026-03-03T05:00:00.000Z')
const tuesdayWindow = '2026-03-04T01:00:00.000Z'

function next(facts: Partial<SyncFacts>, now: Date) {
  const usual: SyncFacts = {
    schedule,
    pauses: [],
    customerWaits: false,
    workWaits: false,
    firstSyncCompleted: true,
    lastSyncAt: null,
    syncEveryMinutes: 60,
  }
  return nextSyncAt({ ...usual, ...facts }, now).toISOString()
}

test('outside the window a sync waits for it, inside it is due', () => {
  expect(next({}, mondayNoon)).toBe(mondayWindow)
  expect(next({}, inMondayWindow)).toBe(inMondayWindow.toISOString())
})

test('one sync a window: after it the next window is waited for, unless work was left', () => {
  const lastSyncAt = new Date('2026-03-03T01:05:00.000Z')
  expect(next({ lastSyncAt }, inMondayWindow)).toBe(tuesdayWindow)
  expect(next({ lastSyncAt, workWaits: true }, inMondayWindow)).toBe(inMondayWindow.toISOString())
  expect(next({ lastSyncAt: new Date('2026-03-02T20:00:00.000Z') }, inMondayWindow)).toBe(inMondayWindow.toISOString())
})

test('on Friday night the next window is Monday’s', () => {
  const saturday = new Date('2026-03-07T20:00:00.000Z')
  expect(next({}, saturday)).toBe('2026-03-10T00:00:00.000Z') // Daylight saving began on Sunday: 19:00 is an hour earlier in UTC.
})

test('what the customer asked for, and a first sync that was to be now, wait for no window', () => {
  expect(next({ customerWaits: true, workWaits: true }, mondayNoon)).toBe(mondayNoon.toISOString())
  const firstNow = { schedule: { ...schedule, firstSync: 'now' }, firstSyncCompleted: false, workWaits: true } as const
  expect(next(firstNow, mondayNoon)).toBe(mondayNoon.toISOString())
  expect(next({ firstSyncCompleted: false, workWaits: true }, mondayNoon)).toBe(mondayWindow)
})

test('without a schedule, the first sync at once and then every hour', () => {
  expect(next({ schedule: null, firstSyncCompleted: false }, mondayNoon)).toBe(mondayNoon.toISOString())
  const lastSyncAt = new Date('2026-03-02T17:30:00.000Z')
  expect(next({ schedule: null, lastSyncAt }, mondayNoon)).toBe('2026-03-02T18:30:00.000Z')
  expect(next({ schedule: null, lastSyncAt, workWaits: true }, mondayNoon)).toBe(mondayNoon.toISOString())
})

test('a pause puts everything off, to its end or to the next window after it', () => {
  const pause = (startsAt: string, endsAt: string) => ({ startsAt, endsAt })
  const untilEvening = pause('2026-03-02T17:00:00.000Z', '2026-03-02T22:00:00.000Z')
  expect(next({ customerWaits: true, pauses: [untilEvening] }, mondayNoon)).toBe('2026-03-02T22:00:00.000Z')
  expect(next({ pauses: [untilEvening] }, mondayNoon)).toBe(mondayWindow)
  const night = pause('2026-03-03T00:30:00.000Z', '2026-03-03T14:00:00.000Z')
  expect(next({ pauses: [night] }, mondayNoon)).toBe(tuesdayWindow)
  const second = pause('2026-03-03T22:00:00.000Z', '2026-03-04T03:00:00.000Z')
  expect(next({ pauses: [night, second] }, mondayNoon)).toBe('2026-03-04T03:00:00.000Z')
})

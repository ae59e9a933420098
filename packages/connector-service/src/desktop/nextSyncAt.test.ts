import type { Schedule } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { dueDataTypes, nextSyncAt, type SyncFacts } from './nextSyncAt'

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

/** One data type that is read every hour, last at `lastAt`. */
const hourly = (lastAt: Date | null, everyMinutes = 60) => [{ dataType: 'invoices', everyMinutes, lastAt }]

function next(facts: Partial<SyncFacts>, now: Date) {
  const usual: SyncFacts = {
    schedule,
    pauses: [],
    customerWaits: false,
    workWaits: false,
    firstSyncCompleted: true,
    repeated: hourly(null),
  }
  return nextSyncAt({ ...usual, ...facts }, now)?.toISOString()
}

test('outside the window a sync waits for it, inside it is due', () => {
  expect(next({}, mondayNoon)).toBe(mondayWindow)
  expect(next({}, inMondayWindow)).toBe(inMondayWindow.toISOString())
})

test('one sync a window: after it the next window is waited for, unless work was left', () => {
  const repeated = hourly(new Date('2026-03-03T01:05:00.000Z'))
  expect(next({ repeated }, inMondayWindow)).toBe(tuesdayWindow)
  expect(next({ repeated, workWaits: true }, inMondayWindow)).toBe(inMondayWindow.toISOString())
  expect(next({ repeated: hourly(new Date('2026-03-02T20:00:00.000Z')) }, inMondayWindow)).toBe(
    inMondayWindow.toISOString(),
  )
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
  const repeated = hourly(new Date('2026-03-02T17:30:00.000Z'))
  expect(next({ schedule: null, repeated }, mondayNoon)).toBe('2026-03-02T18:30:00.000Z')
  expect(next({ schedule: null, repeated, workWaits: true }, mondayNoon)).toBe(mondayNoon.toISOString())
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

test('each data type has its own rhythm: weekly ones come along once a week, and nothing comes where nothing is repeated', () => {
  const weekly = hourly(new Date('2026-03-03T01:05:00.000Z'), 7 * 24 * 60)
  expect(next({ repeated: weekly }, inMondayWindow)).toBe('2026-03-10T00:00:00.000Z')
  expect(next({ schedule: null, repeated: weekly }, mondayNoon)).toBe('2026-03-10T01:05:00.000Z')
  expect(next({ repeated: [] }, mondayNoon)).toBeUndefined()
  expect(next({ repeated: [], workWaits: true }, inMondayWindow)).toBe(inMondayWindow.toISOString())
})

test('what was read by hand in between is read along with the rest again', () => {
  const at = (minutes: number) => new Date(mondayNoon.getTime() - minutes * 60_000)
  const read = (dataType: string, minutes: number, everyMinutes = 60) => ({
    dataType,
    everyMinutes,
    lastAt: at(minutes),
  })
  const repeated = [read('invoices', 60), read('bills', 40), read('vendors', 10), read('terms', 60, 24 * 60)]
  const facts = {
    schedule: null,
    pauses: [],
    customerWaits: false,
    workWaits: false,
    firstSyncCompleted: true,
    repeated,
  }
  expect(dueDataTypes(facts, mondayNoon)).toEqual(['invoices', 'bills'])
})

import { expect, test } from 'vitest'
import { firstSyncTime, nextSyncTime } from './nextSyncTime'
import type { WindowRule } from './syncWindows'

const nights: WindowRule = { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'America/Chicago' }
const friday = new Date('2027-01-15T18:00:00Z')
const pause = (startsAt: string, endsAt: string) => ({ startsAt, endsAt })

test.each([
  ['tonight, from noon', friday, [], '2027-01-16T01:00:00.000Z'],
  ['now, inside the window', new Date('2027-01-16T04:00:00Z'), [], '2027-01-16T04:00:00.000Z'],
  [
    'when a pause ends inside the window',
    friday,
    [pause('2027-01-15T20:00:00Z', '2027-01-16T03:00:00Z')],
    '2027-01-16T03:00:00.000Z',
  ],
  [
    'on Monday, when a pause covers the night',
    friday,
    [pause('2027-01-15T20:00:00Z', '2027-01-16T14:00:00Z')],
    '2027-01-19T01:00:00.000Z',
  ],
  [
    'before a pause that starts later',
    friday,
    [pause('2027-01-16T02:00:00Z', '2027-01-17T02:00:00Z')],
    '2027-01-16T01:00:00.000Z',
  ],
  [
    'after two pauses that overlap, whatever their order',
    friday,
    [pause('2027-01-16T02:30:00Z', '2027-01-16T05:00:00Z'), pause('2027-01-16T00:00:00Z', '2027-01-16T03:00:00Z')],
    '2027-01-16T05:00:00.000Z',
  ],
  [
    'after two pauses that touch',
    friday,
    [pause('2027-01-16T01:00:00Z', '2027-01-16T02:00:00Z'), pause('2027-01-16T02:00:00Z', '2027-01-16T03:00:00Z')],
    '2027-01-16T03:00:00.000Z',
  ],
])('the next sync is %s', (_, at, pauses, expected) => {
  expect(nextSyncTime(nights, pauses, at)?.toISOString()).toBe(expected)
})

test('nothing is promised for days that this version doesn’t know', () => {
  expect(nextSyncTime({ ...nights, days: 'other' }, [], friday)).toBeNull()
})

const now = new Date('2027-01-15T20:00:00Z')
const newYorkNights = { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'America/New_York' } as const
const withId = (startsAt: string, endsAt: string) => ({ id: startsAt, startsAt, endsAt })
const untilNine = withId('2027-01-15T19:30:00Z', '2027-01-15T21:00:00Z')
const untilTen = withId('2027-01-15T20:45:00Z', '2027-01-15T22:00:00Z')

test.each([
  ['at the end of the pause, whatever the hours', 'now', untilNine, [], '2027-01-15T21:00:00.000Z'],
  ['at the end of a pause that began by a clock ahead of ours', 'now', untilTen, [], '2027-01-15T22:00:00.000Z'],
  ['at the end of the next pause, where two overlap', 'now', untilNine, [untilTen], '2027-01-15T22:00:00.000Z'],
  ['in the chosen hours after the pause', 'inWindow', untilNine, [], '2027-01-16T00:00:00.000Z'],
  ['now, without a pause', 'now', null, [], '2027-01-15T20:00:00.000Z'],
] as const)('a first sync goes on %s', (_when, firstSync, current, upcomingPauses, expected) => {
  const desktop = { pause: current, upcomingPauses: [...upcomingPauses] }
  expect(firstSyncTime(desktop, { ...newYorkNights, firstSync }, now)?.toISOString()).toBe(expected)
})

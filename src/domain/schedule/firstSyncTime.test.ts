import { expect, test } from 'vitest'
import { firstSyncTime } from './firstSyncTime'

const now = new Date('2027-01-15T20:00:00Z')
const nights = { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'America/New_York' } as const
const pause = (startsAt: string, endsAt: string) => ({ id: startsAt, startsAt, endsAt })
const untilNine = pause('2027-01-15T19:30:00Z', '2027-01-15T21:00:00Z')
const untilTen = pause('2027-01-15T20:45:00Z', '2027-01-15T22:00:00Z')

test.each([
  ['at the end of the pause, whatever the hours', 'now', untilNine, [], '2027-01-15T21:00:00.000Z'],
  ['at the end of a pause that began by a clock ahead of ours', 'now', untilTen, [], '2027-01-15T22:00:00.000Z'],
  ['at the end of the next pause, where two overlap', 'now', untilNine, [untilTen], '2027-01-15T22:00:00.000Z'],
  ['in the chosen hours after the pause', 'inWindow', untilNine, [], '2027-01-16T00:00:00.000Z'],
  ['now, without a pause', 'now', null, [], '2027-01-15T20:00:00.000Z'],
] as const)('a first sync goes on %s', (_when, firstSync, current, upcomingPauses, expected) => {
  const desktop = { pause: current, upcomingPauses: [...upcomingPauses] }
  expect(firstSyncTime(desktop, { ...nights, firstSync }, now)?.toISOString()).toBe(expected)
})

import { expect, test } from 'vitest'
import { localDateTime } from '../time/localDateTime'
import { type PausePlan, plannedPause } from './pausePlans'

const zone = 'America/New_York'

function planned(plan: PausePlan, now: string) {
  const pause = plannedPause(plan, new Date(now), zone)
  return pause && `${localDateTime(zone, pause.startsAt)} ${localDateTime(zone, pause.endsAt)}`
}

test.each([
  ['workingWeek', '2027-01-15T20:24:00Z', '2027-01-18T00:00 2027-01-23T00:00'],
  ['workingWeek', '2027-01-18T12:00:00Z', '2027-01-25T00:00 2027-01-30T00:00'],
  ['workingWeek', '2027-01-17T12:00:00Z', '2027-01-18T00:00 2027-01-23T00:00'],
  // The clocks change on the Sunday before.
  ['workingWeek', '2027-03-12T12:00:00Z', '2027-03-15T00:00 2027-03-20T00:00'],
  ['monthEnd', '2027-01-15T20:24:00Z', '2027-01-31T00:00 2027-02-04T00:00'],
  ['monthEnd', '2028-02-10T12:00:00Z', '2028-02-29T00:00 2028-03-04T00:00'],
  ['monthEnd', '2027-12-20T12:00:00Z', '2027-12-31T00:00 2028-01-04T00:00'],
  // The last day of January in New York still: it is not to come.
  ['monthEnd', '2027-02-01T04:00:00Z', null],
  ['monthEnd', '2027-01-02T12:00:00Z', null],
] as const)('%s, planned at %s: %s', (plan, now, expected) => {
  expect(planned(plan, now)).toBe(expected)
})

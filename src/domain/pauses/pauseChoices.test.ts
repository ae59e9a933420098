import { expect, test } from 'vitest'
import { localDateTime } from '../time/wallClock'
import {
  extendedEnd,
  type PauseChoice,
  pauseChoices,
  pauseEnd,
  type PauseExtension,
  type PausePlan,
  plannedPause,
} from './pauseChoices'

const saturday = new Date('2027-03-13T20:00:00Z')

const expectedEnds: Record<PauseChoice, string> = {
  thirtyMinutes: '2027-03-13T20:30:00.000Z',
  oneHour: '2027-03-13T21:00:00.000Z',
  fourHours: '2027-03-14T00:00:00.000Z',
  // The night between has only 23 hours.
  tomorrowMorning: '2027-03-14T12:00:00.000Z',
  oneDay: '2027-03-14T20:00:00.000Z',
}

test.each(pauseChoices)('a pause of %s ends when a person expects it', (choice) => {
  expect(pauseEnd(choice, saturday, 'America/New_York')?.toISOString()).toBe(expectedEnds[choice])
})

test('tomorrow is the day after today where the customer is', () => {
  const lateInNewYork = new Date('2027-01-15T03:00:00Z')
  expect(pauseEnd('tomorrowMorning', lateInNewYork, 'America/New_York')?.toISOString()).toBe('2027-01-15T13:00:00.000Z')
  expect(pauseEnd('tomorrowMorning', lateInNewYork, 'Europe/London')?.toISOString()).toBe('2027-01-15T08:00:00.000Z')
})

test('at night, until morning is until the morning that comes', () => {
  expect(morning('2027-01-15T00:45:00Z')).toBe('2027-01-15T08:00:00.000Z')
  expect(morning('2027-01-15T04:59:00Z')).toBe('2027-01-15T08:00:00.000Z')
  expect(morning('2027-01-15T08:00:00Z')).toBe('2027-01-16T08:00:00.000Z')
})

test.each(['05:00', '06:00', '07:59'])('at %s, a pause until morning isn’t offered: it is morning', (time) => {
  expect(morning(`2027-01-15T${time}:00Z`)).toBeNull()
})

function morning(now: string) {
  return pauseEnd('tomorrowMorning', new Date(now), 'Europe/London')?.toISOString() ?? null
}

const friday = new Date('2027-01-15T20:24:00Z')
const extended = (extension: PauseExtension, endsAt: string) =>
  extendedEnd(extension, new Date(endsAt), friday, zone)?.toISOString() ?? null

test.each([
  ['thirtyMinutes', '2027-01-15T21:00:00Z', '2027-01-15T21:30:00.000Z'],
  ['oneHour', '2027-01-15T21:00:00Z', '2027-01-15T22:00:00.000Z'],
  ['fourHours', '2027-01-15T21:00:00Z', '2027-01-16T01:00:00.000Z'],
  ['tomorrowMorning', '2027-01-15T21:00:00Z', '2027-01-16T13:00:00.000Z'],
] as const)('%s more than %s is %s', (extension, endsAt, expected) => {
  expect(extended(extension, endsAt)).toBe(expected)
})

test('what would not make the pause longer, or too long, is not offered', () => {
  expect(extended('tomorrowMorning', '2027-01-16T13:00:00Z')).toBeNull()
  expect(extended('oneHour', '2027-02-14T20:00:00Z')).toBeNull()
})

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

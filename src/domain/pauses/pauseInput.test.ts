import { expect, test } from 'vitest'
import { pauseEnd, pauseInputError } from './pauseInput'

const now = new Date('2027-03-13T20:00:00Z')

test.each([
  ['thirtyMinutes', '2027-03-13T20:30:00.000Z'],
  ['oneHour', '2027-03-13T21:00:00.000Z'],
  ['fourHours', '2027-03-14T00:00:00.000Z'],
  ['oneDay', '2027-03-14T20:00:00.000Z'],
  // The night between has only 23 hours.
  ['tomorrowMorning', '2027-03-14T12:00:00.000Z'],
] as const)('a pause of %s ends when a person expects it', (choice, expected) => {
  expect(pauseEnd(choice, now, 'America/New_York').toISOString()).toBe(expected)
})

test('tomorrow is the day after today where the customer is', () => {
  const lateInNewYork = new Date('2027-01-15T03:00:00Z')
  expect(pauseEnd('tomorrowMorning', lateInNewYork, 'America/New_York').toISOString()).toBe('2027-01-15T13:00:00.000Z')
  expect(pauseEnd('tomorrowMorning', lateInNewYork, 'Europe/London').toISOString()).toBe('2027-01-15T08:00:00.000Z')
})

test('at night, until morning is until the morning that comes', () => {
  const morning = (now: string) => pauseEnd('tomorrowMorning', new Date(now), 'Europe/London').toISOString()
  expect(morning('2027-01-15T00:45:00Z')).toBe('2027-01-15T08:00:00.000Z')
  expect(morning('2027-01-15T04:59:00Z')).toBe('2027-01-15T08:00:00.000Z')
  expect(morning('2027-01-15T05:00:00Z')).toBe('2027-01-16T08:00:00.000Z')
})

const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

test.each([
  ['that ends now', { endsAt: now }, { field: 'endsAt', reason: 'in_the_past' }],
  ['that ends when it starts', { startsAt: inDays(1), endsAt: inDays(1) }, { field: 'endsAt', reason: 'before_start' }],
  [
    'that ends before it starts',
    { startsAt: inDays(2), endsAt: inDays(1) },
    { field: 'endsAt', reason: 'before_start' },
  ],
  ['that ends too far ahead', { endsAt: inDays(30.01) }, { field: 'endsAt', reason: 'too_far_ahead' }],
])('a pause %s says which field is wrong', (_, pause, fault) => {
  expect(pauseInputError(pause, now)).toEqual(fault)
})

test('a pause of thirty days, and one that started earlier, are fine', () => {
  expect(pauseInputError({ endsAt: inDays(30) }, now)).toBeNull()
  expect(pauseInputError({ startsAt: inDays(-1), endsAt: inDays(1) }, now)).toBeNull()
})

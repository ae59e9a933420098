import { expect, test } from 'vitest'
import { pauseDraft, pauseDraftErrors, pauseDraftInput } from './pauseDraft'

const zone = 'America/New_York'
// 3:24 PM in New York.
const now = new Date('2027-01-15T20:24:00Z')
const pause = { startsAt: '2027-01-18T05:00:00.000Z', endsAt: '2027-01-23T05:00:00.000Z' }

test('a pause is shown on the reader’s clock, and asked for in UTC', () => {
  const draft = pauseDraft(pause, zone)
  expect(draft).toEqual({ startsAt: '2027-01-18T00:00', endsAt: '2027-01-23T00:00' })
  expect(pauseDraftInput(draft, zone)).toEqual(pause)
  expect(pauseDraftErrors(draft, zone, now)).toEqual({})
})

test.each([
  ['', '', { startsAt: 'missing', endsAt: 'missing' }],
  ['2027-01-15T15:24', '2027-01-16T10:00', { startsAt: 'in_the_past' }],
  ['2027-01-16T10:00', '', { endsAt: 'missing' }],
  ['2027-01-16T10:00', '2027-01-16T10:00', { endsAt: 'before_start' }],
  ['2027-01-16T10:00', '2027-01-16T09:00', { endsAt: 'before_start' }],
  ['2027-01-16T10:00', '2027-01-15T09:00', { endsAt: 'in_the_past' }],
  ['2027-02-10T10:00', '2027-02-14T15:25', { endsAt: 'too_far_ahead' }],
  ['', '2027-02-14T15:24', { startsAt: 'missing' }],
] as const)('from %j until %j: %j', (startsAt, endsAt, faults) => {
  expect(pauseDraftErrors({ startsAt, endsAt }, zone, now)).toEqual(faults)
})

test('nothing is asked for before both fields are filled in', () => {
  expect(pauseDraftInput({ startsAt: '2027-01-16T10:00', endsAt: '' }, zone)).toBeNull()
})

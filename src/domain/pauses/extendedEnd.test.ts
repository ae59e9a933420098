import { expect, test } from 'vitest'
import { extendedEnd, type PauseExtension } from './extendedEnd'

const zone = 'America/New_York'
const now = new Date('2027-01-15T20:24:00Z')
const extended = (extension: PauseExtension, endsAt: string) =>
  extendedEnd(extension, new Date(endsAt), now, zone)?.toISOString() ?? null

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

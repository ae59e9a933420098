import { expect, test } from 'vitest'
import { localDateTime, momentOfLocalDateTime } from './localDateTime'

const zone = 'America/New_York'

test('a moment is what the field shows, and back', () => {
  const at = new Date('2027-01-15T20:24:00Z')
  expect(localDateTime(zone, at)).toBe('2027-01-15T15:24')
  expect(momentOfLocalDateTime(zone, '2027-01-15T15:24')).toEqual(at)
  expect(localDateTime('Asia/Kolkata', at)).toBe('2027-01-16T01:54')
})

test.each([
  ['a skipped time is the end of what is skipped', '2027-03-14T02:30', '2027-03-14T07:00:00.000Z'],
  ['a repeated time is its first occurrence', '2027-11-07T01:30', '2027-11-07T05:30:00.000Z'],
  ['seconds are left out', '2027-01-15T15:24:59', '2027-01-15T20:24:00.000Z'],
])('%s', (_, value, expected) => {
  expect(momentOfLocalDateTime(zone, value)?.toISOString()).toBe(expected)
})

test.each(['', '2027-01-15', '2027-13-40T10:00', '2027-01-15T24:00', 'tomorrow'])('%j is no moment', (value) => {
  expect(momentOfLocalDateTime(zone, value)).toBeNull()
})

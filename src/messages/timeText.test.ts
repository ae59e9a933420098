import { expect, test } from 'vitest'
import { clockText, dayText, durationText, timeOfDayText, zoneText } from './timeText'

// Intl puts a narrow no-break space before AM and PM.
const plain = (text: string) => text.replaceAll('\u202f', ' ')
const now = new Date('2027-01-15T20:00:00Z')

test.each([
  ['2027-01-16T00:00:00Z', 'America/New_York', 'today'],
  ['2027-01-16T00:00:00Z', 'Europe/London', 'tomorrow'],
  ['2027-01-19T00:00:00Z', 'America/New_York', 'Monday'],
  ['2027-01-22T20:00:00Z', 'America/New_York', 'January 22'],
  ['2027-01-14T20:00:00Z', 'America/New_York', 'yesterday'],
  ['2027-01-12T20:00:00Z', 'America/New_York', 'January 12'],
])('%s in %s is %s', (at, timeZone, text) => {
  expect(dayText('en-US', new Date(at), timeZone, now)).toBe(text)
})

test('times follow the reader’s habits', () => {
  expect(plain(timeOfDayText('en-US', '19:00'))).toBe('7:00 PM')
  expect(timeOfDayText('fr-CA', '19:00')).toMatch(/^19\s?h\s?00$/)
  expect(plain(clockText('en-US', now, 'Asia/Kolkata'))).toBe('1:30 AM')
})

test('a zone is named without its season', () => {
  expect(zoneText('en-US', 'America/New_York')).toBe('Eastern Time')
})

test.each([
  [{ days: 0, hours: 0, minutes: 0, seconds: 0 }, '0 sec'],
  [{ days: 0, hours: 0, minutes: 2, seconds: 5 }, '2 min 5 sec'],
  [{ days: 0, hours: 1, minutes: 0, seconds: 5 }, '1 hr'],
  [{ days: 2, hours: 3, minutes: 4, seconds: 5 }, '2 days 3 hr'],
])('%o is %s', (time, text) => {
  expect(durationText('en-US', time)).toBe(text)
})

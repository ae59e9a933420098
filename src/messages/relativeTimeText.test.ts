import { expect, test } from 'vitest'
import { relativeTimeText, secondsAgoText } from './relativeTimeText'

const now = new Date('2027-01-15T20:24:00Z')

test.each([
  [0, 'now'],
  [9, 'now'],
  [10, '10 seconds ago'],
  [59, '50 seconds ago'],
  [-9, 'now'],
  [60, '1 minute ago'],
  [3599, '59 minutes ago'],
  [3600, '1 hour ago'],
  [86_399, '23 hours ago'],
  [86_400, 'yesterday'],
  [7 * 86_400, '7 days ago'],
  [-120, 'in 2 minutes'],
])('%i seconds before now is "%s"', (seconds, text) => {
  expect(relativeTimeText('en-US', new Date(now.getTime() - seconds * 1000), now)).toBe(text)
})

test('more than a week ago is a date', () => {
  expect(relativeTimeText('en-US', new Date('2026-12-01T12:00:00Z'), now)).toBe('Dec 1, 2026')
})

test('the first minute can be told by the second', () => {
  expect(secondsAgoText('en-US', new Date(now.getTime() - 35_400), now)).toBe('35 seconds ago')
  expect(secondsAgoText('en-US', new Date(now.getTime() - 61_000), now)).toBe('1 minute ago')
})

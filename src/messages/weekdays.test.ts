import { expect, test } from 'vitest'
import { firstWeekday, weekdayText } from './weekdays'

test.each([
  ['en-US', 0],
  ['en-GB', 1],
  ['ar-EG', 6],
])('a week in %s begins on day %i', (locale, day) => {
  expect(firstWeekday(locale)).toBe(day)
})

test('weekdays are named in the reader’s language', () => {
  expect(weekdayText('en-US', 0, 'short')).toBe('Sun')
  expect(weekdayText('fr-CA', 6, 'long')).toBe('samedi')
})

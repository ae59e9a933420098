import { expect, test } from 'vitest'
import { localTimeText } from './localTimeText'

// A moment in the middle of the reader's own day, wherever the test runs. Intl puts a narrow no-break space before PM.
const now = new Date(2027, 0, 15, 12, 0)
const text = (at: Date) => localTimeText('en-US', at.toISOString(), now).replaceAll('\u202f', ' ')

test('today needs only the time', () => {
  expect(text(new Date(2027, 0, 15, 16, 5))).toBe('4:05 PM')
})

test('another day is named', () => {
  expect(text(new Date(2027, 0, 14, 23, 59))).toBe('Jan 14, 11:59 PM')
})

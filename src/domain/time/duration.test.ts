import { expect, test } from 'vitest'
import { duration } from './duration'

const start = new Date('2027-01-15T10:00:00Z')

test.each([
  ['2027-01-15T10:00:00.999Z', { days: 0, hours: 0, minutes: 0, seconds: 0 }],
  ['2027-01-15T10:01:05Z', { days: 0, hours: 0, minutes: 1, seconds: 5 }],
  ['2027-01-17T09:59:59Z', { days: 1, hours: 23, minutes: 59, seconds: 59 }],
  ['2027-01-15T09:00:00Z', { days: 0, hours: 0, minutes: 0, seconds: 0 }],
])('from ten o’clock to %s is what a clock counts', (to, expected) => {
  expect(duration(start, new Date(to))).toEqual(expected)
})

import { expect, test } from 'vitest'
import { aheadText } from './aheadText'

// Saturday, 3 PM in New York; the clocks go forward that night.
const now = new Date('2027-03-13T20:00:00Z')
const ahead = (at: string) => aheadText('en-US', new Date(at), 'America/New_York', now)

test.each([
  ['2027-03-13T22:30:00Z', 'in 2 hours'],
  ['2027-03-14T04:59:00Z', 'in 8 hours'],
  ['2027-03-14T05:00:00Z', 'tomorrow'],
  ['2027-03-15T03:59:00Z', 'tomorrow'],
  ['2027-03-15T04:00:00Z', 'in 2 days'],
  ['2027-04-12T04:00:00Z', 'in 30 days'],
])('%s is %s', (at, expected) => {
  expect(ahead(at)).toBe(expected)
})

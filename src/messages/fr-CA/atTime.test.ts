import { expect, test } from 'vitest'
import { localTimeText } from '../localTimeText'
import { atTime } from './atTime'

const now = new Date(2027, 0, 15, 12, 0)

test.each([
  [new Date(2027, 0, 15, 16, 5), 'à 16\u00a0h\u00a005'],
  [new Date(2027, 0, 14, 23, 59), 'le 14 janv., 23\u00a0h\u00a059'],
  [new Date(2027, 0, 1, 8, 0), 'le 1er janv., 8\u00a0h\u00a000'],
])('%s reads "%s"', (at, text) => {
  expect(atTime(localTimeText('fr-CA', at.toISOString(), now))).toBe(text)
})

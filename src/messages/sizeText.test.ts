import { expect, test } from 'vitest'
import { sizeText } from './sizeText'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [4_234_567, '4.2 MB'],
  [999_999_999, '1,000 MB'],
  [5_000_000_000_000, '5,000 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText('en-US', bytes)).toBe(text)
})

test('sizes follow the reader’s habits', () => {
  expect(sizeText('fr-CA', 4_234_567)).toMatch(/^4,2\sMo$/)
})

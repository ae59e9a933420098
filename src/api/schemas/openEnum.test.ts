import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { openEnum } from './openEnum'

const color = openEnum(['red', 'green'])

test('a known value stays, an unknown one reads as other', () => {
  expect(z.parse(color, 'red')).toBe('red')
  expect(z.parse(color, 'mauve')).toBe('other')
  expect(z.parse(openEnum(['A', 'Other'], 'Other'), 'B')).toBe('Other')
})

test.each([null, undefined, 1, {}, ['red']])('%o is no value at all', (value) => {
  expect(z.safeParse(color, value).success).toBe(false)
})

test("names of an object's own properties are unknown values like any other", () => {
  for (const name of ['constructor', '__proto__', 'toString', '']) expect(z.parse(color, name)).toBe('other')
})

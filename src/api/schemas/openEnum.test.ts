import * as v from 'valibot'
import { expect, test } from 'vitest'
import { openEnum } from './openEnum'

const colour = openEnum(['red', 'green'])

test('a known value stays, an unknown one reads as other', () => {
  expect(v.parse(colour, 'red')).toBe('red')
  expect(v.parse(colour, 'mauve')).toBe('other')
  expect(v.parse(openEnum(['A', 'Other'], 'Other'), 'B')).toBe('Other')
})

test.each([null, undefined, 1, {}, ['red']])('%o is no value at all', (value) => {
  expect(v.safeParse(colour, value).success).toBe(false)
})

test("names of an object's own properties are unknown values like any other", () => {
  for (const name of ['constructor', '__proto__', 'toString', '']) expect(v.parse(colour, name)).toBe('other')
})

test('the values known today can be listed', () => {
  expect(v.getMetadata(colour)).toEqual({ 'x-extensible-enum': ['red', 'green'] })
})

import { expect, test } from 'vitest'
import { monogram } from './monogram'

test.each([
  ['QuickBooks Desktop', 'QD'],
  ['Xero', 'XE'],
  ['bank-feed of the West', 'BF'],
  ['A', 'A'],
  ['  ', '?'],
  ['™', '?'],
  ['三井 住友', '三住'],
  ['𝒳ylo', '𝒳Y'],
])('%s stands as %s', (name, letters) => {
  expect(monogram(name).letters).toBe(letters)
})

test('a name always has the same tint, one of five, and names are spread over them', () => {
  const names = Array.from({ length: 200 }, (_, index) => `Platform ${index}`)
  const tints = names.map((name) => monogram(name).tint)
  expect(tints).toEqual(names.map((name) => monogram(name).tint))
  expect(new Set(tints)).toEqual(new Set([0, 1, 2, 3, 4]))
})

import { expect, test } from 'vitest'
import { dated } from './dated'

test.each([
  ['demain', 'demain'],
  ['il y a 2 heures', 'il y a 2 heures'],
  ['22 janvier', 'le 22 janvier'],
  ['1 février', 'le 1er février'],
  ['10 février', 'le 10 février'],
])('%s gives %s', (day, text) => {
  expect(dated(day)).toBe(text)
})

import { expect, test } from 'vitest'
import { dataTypeWords } from './dataTypes'

test.each([
  ['inventoryAdjustments', 'Inventory adjustments'],
  ['commerce-orders', 'Commerce orders'],
  ['form1099', 'Form1099'],
  ['', ''],
])('%o is read as %o', (dataType, words) => {
  expect(dataTypeWords(dataType)).toBe(words)
})

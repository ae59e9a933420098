import { expect, test } from 'vitest'
import { dataTypeNames } from '../../messages/en/dataTypeNames'
import { dataTypeName } from './dataTypes'

test('a data type is called by its name', () => {
  expect(dataTypeName(dataTypeNames, 'accounts')).toBe('Chart of accounts')
})

test.each([
  ['inventoryAdjustments', 'Inventory adjustments'],
  ['commerce-orders', 'Commerce orders'],
  ['form1099', 'Form1099'],
  ['toString', 'To string'],
  ['', ''],
])('%o, which has no name, is read as %o', (dataType, words) => {
  expect(dataTypeName(dataTypeNames, dataType)).toBe(words)
})

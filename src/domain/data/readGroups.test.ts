import { expect, test } from 'vitest'
import { readGroups } from './readGroups'

const year = (number: number) => `${number}-01-01T00:00:00.000Z`

test('what is read is grouped by its day: what has none first, then the earliest', () => {
  expect(
    readGroups([
      { dataType: 'invoices', from: year(2025) },
      { dataType: 'customers', from: null },
      { dataType: 'checks', from: year(2024) },
      { dataType: 'bills', from: '2025-01-01T05:00:00.000Z' },
      { dataType: 'vendors' },
    ]),
  ).toEqual([
    { from: null, dataTypes: ['customers', 'vendors'] },
    { from: year(2024), dataTypes: ['checks'] },
    { from: year(2025), dataTypes: ['invoices', 'bills'] },
  ])
})

test('nothing makes no group', () => {
  expect(readGroups([])).toEqual([])
})

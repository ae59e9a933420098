import { expect, test } from 'vitest'
import { lastFetch } from './lastFetch'
import type { SharedDataType } from '../data/sharedData'

const fetched = (dataType: string, lastSuccessfulSync: string | null): SharedDataType => ({
  dataType,
  lastSuccessfulSync,
  status: 'Complete',
  recordCount: null,
})

test('a sync brings several types one after another; what came an hour before, or never, came without it', () => {
  const data = [
    fetched('accounts', '2027-01-15T20:00:00.000Z'),
    fetched('bills', '2027-01-15T19:12:00.001Z'),
    fetched('invoices', '2027-01-15T20:12:00.000Z'),
    fetched('items', '2027-01-15T19:12:00.000Z'),
    fetched('payments', null),
  ]
  const last = lastFetch(data)
  expect(last?.at).toEqual(new Date('2027-01-15T20:12:00.000Z'))
  expect(data.filter((one) => last?.brought(one)).map(({ dataType }) => dataType)).toEqual([
    'accounts',
    'bills',
    'invoices',
  ])
})

test.each([[[]], [[fetched('bills', null)]]])('where nothing came, nothing came last', (data) => {
  expect(lastFetch(data)).toBeNull()
})

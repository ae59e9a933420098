import { expect, test } from 'vitest'
import type { PullOperation } from '../../api/schemas/dataStatus'
import { isOfSync, sharedData, type SharedDataType } from './sharedData'

function pull(dataType: string, day: number, changes: Partial<PullOperation> = {}): PullOperation {
  const requested = `2027-01-${day}T20:00:00.000Z`
  return {
    id: `${dataType}-${day}`,
    companyId: 'company',
    connectionId: 'connection',
    dataType,
    status: 'Complete',
    requested,
    completed: requested.replace('20:00', '20:05'),
    progress: 100,
    isCompleted: true,
    isErrored: false,
    ...changes,
  }
}

test('each data type as its latest pull left it, with the last that succeeded, in any order of pulls', () => {
  const pulls = [
    pull('orders', 15),
    pull('invoices', 14),
    pull('invoices', 16, { status: 'FetchError', completed: null }),
    pull('invoices', 15, { completed: null }),
    pull('bills', 15, { status: 'Queued', completed: null }),
  ]
  const expected = [
    { dataType: 'bills', status: 'Queued', lastSuccessfulSync: null, recordCount: null },
    { dataType: 'invoices', status: 'FetchError', lastSuccessfulSync: '2027-01-15T20:00:00.000Z', recordCount: null },
    { dataType: 'orders', status: 'Complete', lastSuccessfulSync: '2027-01-15T20:05:00.000Z', recordCount: null },
  ]
  expect(sharedData(pulls)).toEqual(expected)
  expect(sharedData(pulls.toReversed())).toEqual(expected)
})

test('where nothing was pulled, nothing is shared', () => {
  expect(sharedData([])).toEqual([])
})

const fetched = (dataType: string, lastSuccessfulSync: string | null): SharedDataType => ({
  dataType,
  lastSuccessfulSync,
  status: 'Complete',
  recordCount: null,
})

test('a sync brings several types one after another; what came an hour before its end, or never, came without it', () => {
  const data = [
    fetched('accounts', '2027-01-15T20:00:00.000Z'),
    fetched('bills', '2027-01-15T19:12:00.001Z'),
    fetched('invoices', '2027-01-15T20:12:00.000Z'),
    fetched('items', '2027-01-15T19:12:00.000Z'),
    fetched('payments', null),
  ]
  const brought = (lastSync: string | null) => data.filter((one) => isOfSync(one, lastSync)).map((one) => one.dataType)
  expect(brought('2027-01-15T20:12:00.000Z')).toEqual(['accounts', 'bills', 'invoices'])
  expect(brought(null)).toEqual([])
})

import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import type { SharedDataType } from '../../../domain/data/sharedData'
import { type Parts, PartsGate, PartsScope } from '../../ui/PartsScope'
import { SharedDataList, type SharedDataListProps } from './SharedDataList'

const parts: Parts = { messages: ['manage', 'page'] }
const hour = 60 * 60_000
const now = Date.parse('2027-01-15T12:00:00.000Z')
const twoHoursAgo = new Date(now - 2 * hour).toISOString()

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => void vi.useRealTimers())

type Shown = Pick<SharedDataListProps, 'hasEnded' | 'lastSync'>

function fetched(dataType: string, hoursAgo: number | null, changes: Partial<SharedDataType> = {}): SharedDataType {
  const lastSuccessfulSync = hoursAgo === null ? null : new Date(now - hoursAgo * hour).toISOString()
  return { dataType, lastSuccessfulSync, status: 'Complete', recordCount: 12, ...changes }
}

async function openList(data: SharedDataType[], { hasEnded = false, lastSync = twoHoursAgo }: Partial<Shown> = {}) {
  renderWithClient(
    <PartsScope parts={parts}>
      <PartsGate>
        <SharedDataList data={data} lastSync={lastSync} hasEnded={hasEnded} />
      </PartsGate>
    </PartsScope>,
  )
  const list = await screen.findByRole('list', { name: 'What’s shared' })
  const rows = Array.from(list.children).map((row) =>
    Array.from(row.children, (part) => part.textContent)
      .filter(Boolean)
      .join(' · '),
  )
  return { rows, about: list.previousElementSibling?.textContent }
}

test('says once, above the list, when all data types were fetched together', async () => {
  const { rows, about } = await openList([fetched('bills', 2.6), fetched('invoices', 2.1)])
  expect(about).toBe('Read only when a sync runs. Last synced 2 hours ago.')
  expect(rows).toEqual(['Bills · 12 records', 'Invoices · 12 records'])
})

test('shows the time of a data type that was not fetched with the others', async () => {
  const { rows, about } = await openList([
    fetched('accounts', 2),
    fetched('bills', 24, { status: 'FetchError' }),
    fetched('invoices', 2, { status: 'Fetching' }),
    fetched('items', null, { status: 'Initial', recordCount: 0 }),
  ])
  expect(about).toBe('Read only when a sync runs. Last synced 2 hours ago.')
  expect(rows).toEqual([
    'Chart of accounts · 12 records',
    'Bills · 12 records · Fetched yesterday · Couldn’t be fetched last time',
    'Invoices · 12 records · Being fetched now',
    'Products and services · Not fetched yet',
  ])
})

test('puts a data type that has no name of ours into words', async () => {
  const { rows } = await openList([fetched('inventoryAdjustments', 2)])
  expect(rows).toEqual(['Inventory adjustments · 12 records'])
})

test('says that there is no data before the first sync', async () => {
  const { rows, about } = await openList([fetched('bills', null, { status: 'Initial', recordCount: 0 })], {
    lastSync: null,
  })
  expect(about).toBe('Nothing has been fetched yet.')
  expect(rows).toEqual(['Bills'])
})

test('while the first sync runs, no sync is told as the last, and each data type has its own time', async () => {
  const { rows, about } = await openList([fetched('accounts', 0), fetched('bills', null)], { lastSync: null })
  expect(about).toBe('Read only when a sync runs.')
  expect(rows).toEqual(['Chart of accounts · 12 records · Fetched now', 'Bills · 12 records · Not fetched yet'])
})

test('says when an ended connection was last synced, and that its data is kept', async () => {
  const { about } = await openList([fetched('bills', 2)], { hasEnded: true })
  expect(about).toBe('This was last synced 2 hours ago and is kept.')
})

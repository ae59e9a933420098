import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import { quickBooksDataTypes } from '../../../api/schemas/dataTypes'
import type { SharedDataType } from '../../../domain/data/sharedData'
import { type Parts, PartsGate, PartsScope } from '../../ui/PartsScope'
import { SharedDataList, type SharedDataListProps } from './SharedDataList'

const parts: Parts = { messages: ['manage', 'page'] }
const hour = 60 * 60_000
const now = Date.parse('2027-01-15T12:00:00.000Z')
const twoHoursAgo = new Date(now - 2 * hour).toISOString()

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => void vi.useRealTimers())

type Shown = Pick<SharedDataListProps, 'hasEnded' | 'lastSync' | 'providerName' | 'writes'>

function fetched(dataType: string, hoursAgo: number | null, changes: Partial<SharedDataType> = {}): SharedDataType {
  const lastSuccessfulSync = hoursAgo === null ? null : new Date(now - hoursAgo * hour).toISOString()
  return { dataType, lastSuccessfulSync, status: 'Complete', recordCount: 12, ...changes }
}

async function openList(data: SharedDataType[], shown: Partial<Shown> = {}) {
  const { user } = renderWithClient(
    <PartsScope parts={parts}>
      <PartsGate>
        <SharedDataList data={data} lastSync={twoHoursAgo} hasEnded={false} {...shown} />
      </PartsGate>
    </PartsScope>,
  )
  const list = await screen.findByRole('list', { name: 'What’s shared' })
  const readRows = () =>
    Array.from(list.children).map((row) =>
      Array.from(row.children, (part) => part.textContent)
        .filter(Boolean)
        .join(' · '),
    )
  return { user, list, rows: readRows(), readRows, about: list.previousElementSibling?.textContent }
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

test('says since when, who chose it, and what could not be read, without a word too many', async () => {
  const from = '2024-01-01T00:00:00.000Z'
  const { rows, about, list } = await openList(
    [
      fetched('customers', 2, { chosenBy: 'provider', from: null }),
      fetched('invoices', 2, { chosenBy: 'provider', from, unreadableCount: 3 }),
      fetched('employees', 2, { chosenBy: 'customer' }),
    ],
    { providerName: 'Cedar Inc.', writes: true },
  )
  expect(about).toBe(
    'Read only when a sync runs. Last synced 2 hours ago. Chosen by Cedar Inc. Cedar Inc. may also make changes in QuickBooks.',
  )
  expect(rows).toEqual([
    'Customers · 12 records',
    'Invoices since Jan 1, 2024 · 12 records · 3 couldn’t be read',
    'Employee names · 12 records · Chosen by you or a colleague',
  ])
  expect(list.nextElementSibling).toHaveTextContent('What couldn’t be read is set aside; the rest isn’t affected.')
})

test('of many data types the first are shown, and those with something amiss; the others at a press', async () => {
  const data = quickBooksDataTypes.map((dataType) => fetched(dataType, 2))
  const checks = fetched('checks', 2, { unreadableCount: 1 })
  const amiss = data.map((one) => (one.dataType === 'checks' ? checks : one))
  const { rows, readRows, user, list } = await openList(amiss)
  expect(rows).toHaveLength(9)
  expect(rows.at(-1)).toBe('Checks · 12 records · 1 couldn’t be read')
  await user.click(screen.getByRole('button', { name: 'Show all 23' }))
  expect(readRows()).toHaveLength(23)
  expect(list).toHaveFocus()
})

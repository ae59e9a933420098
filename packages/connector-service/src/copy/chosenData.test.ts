import { quickBooksDataTypes, type QuickBooksDataType } from 'connections-sdk/contract'
import { expect, test, vi } from 'vitest'
import { createCompanyFile, deleteRecord, editRecord } from 'web-connector'
import { call, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'
import { expectSameRecords } from '../qbwc/test/expectSameRecords'
import { newConnection, type TestConnection } from '../qbwc/test/newConnection'
import { openComputer } from '../qbwc/test/openComputer'
import { readPulls, readRecords } from '../qbwc/test/readRecords'
import { testClock } from '../qbwc/test/testClock'

vi.setConfig({ testTimeout: 120_000 })

interface Choice {
  dataType: QuickBooksDataType
  fetchOnFirstLink?: boolean
  syncSchedule?: number
  syncFromUtc?: string
}

/** A company of which so much is to be read, and its QuickBooks computer. */
async function chosen(choices: readonly Choice[], file = createCompanyFile({ customers: 10, invoices: 30 })) {
  const clock = testClock('2026-03-02T18:00:00.000Z')
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const choose = async (wanted: readonly Choice[]) => {
    const settings = quickBooksDataTypes.map((dataType) => {
      const order = wanted.findIndex((choice) => choice.dataType === dataType)
      const choice = { fetchOnFirstLink: order >= 0, syncSchedule: order >= 0 ? 1 : 0, ...wanted[order] }
      return { ...choice, dataType, syncOrder: order >= 0 ? order : 100 }
    })
    const path = `/companies/${connection.companyId}/syncSettings`
    const { status } = await call(connection.service, 'POST', path, {
      headers: withApiKey,
      body: { settings, overridesDefaults: true },
    })
    expect(status).toBe(204)
  }
  await choose(choices)
  const { computer, update } = await openComputer(connection, { companyFiles: [file] })
  return { clock, connection, choose, computer, update, file }
}

/** How many changes of a kind the feed tells of. */
async function feedOf({ service, connectionId }: TestConnection, change: string) {
  const rows = await service.database.db
    .selectFrom('record_changes')
    .select('cursor')
    .where('connection_id', '=', connectionId)
    .where('change', '=', change)
    .execute()
  return rows.length
}

const further = ['estimates', 'salesOrders', 'salesReceipts', 'creditMemos', 'purchaseOrders', 'vendorCredits'] as const
const money = ['billPayments', 'checks', 'deposits', 'journalEntries'] as const
const names = ['classes', 'employees', 'terms', 'salesTaxCodes', 'priceLevels'] as const

test('every data type that QuickBooks has is held as it is, field by field, what was added and deleted later too', async () => {
  const counts = Object.fromEntries([...further, ...money, ...names].map((dataType) => [dataType, 4]))
  const file = createCompanyFile({
    customers: 12,
    vendors: 5,
    invoices: 10,
    salesTaxItems: 2,
    itemGroups: 2,
    ...counts,
  })
  const all = quickBooksDataTypes.map((dataType) => ({ dataType }))
  const { clock, connection, computer, update } = await chosen(all, file)
  expect(await update()).toMatchObject({ outcome: 'completed' })
  await expectSameRecords(connection, file)
  const { dataTypes, problem } = await connection.document()
  expect(problem).toBeNull()
  expect(dataTypes.map(({ dataType }) => dataType)).toEqual(quickBooksDataTypes)
  for (const dataType of further) editRecord(file[dataType][1]!, {}, computer.now())
  clock.pass(61)
  await update()
  await expectSameRecords(connection, file)
})

test('of employees nothing is held but their names', async () => {
  const file = createCompanyFile({ employees: 5 })
  const { connection, update } = await chosen([{ dataType: 'employees' }], file)
  await update()
  const fields = [...(await readRecords(connection, 'employees')).values()].map((record) => Object.keys(record.fields))
  expect(fields).toHaveLength(5)
  expect(new Set(fields.flat())).not.toContain('SSN')
  expect([...new Set(fields.flat())].filter((name) => /address|phone|mail|birth|hired/i.test(name))).toEqual([])
})

test('only what was chosen is asked for, in the order that was chosen', async () => {
  const choices = [
    { dataType: 'bills' },
    { dataType: 'accounts' },
    { dataType: 'terms', fetchOnFirstLink: false },
  ] as const
  const { clock, connection, update } = await chosen(choices)
  const shown = (await connection.document()).dataTypes.map(({ dataType, chosenBy }) => [dataType, chosenBy])
  expect(shown).toEqual([
    ['bills', 'provider'],
    ['accounts', 'provider'],
    ['terms', 'provider'],
  ])
  await update()
  expect((await readPulls(connection)).map(({ data_type }) => data_type)).toEqual(['bills', 'accounts'])
  clock.pass(61)
  await update()
  expect((await readPulls(connection)).map(({ data_type }) => data_type).slice(2)).toEqual([
    'bills',
    'accounts',
    'terms',
  ])
})

test('transactions are read from the day that was chosen; another day has them read anew', async () => {
  const dates = ['2024-12-31', '2025-01-01', '2025-06-30', '2026-01-01']
  const file = createCompanyFile({ customers: 3, invoices: dates.length, payments: 0, bills: 0 })
  for (const [index, txnDate] of dates.entries()) Object.assign(file.invoices[index]!, { txnDate })
  const from = (syncFromUtc?: string) => [{ dataType: 'invoices', ...(syncFromUtc && { syncFromUtc }) }] as const
  const { clock, connection, choose, computer, update } = await chosen(from('2025-01-01T00:00:00.000Z'), file)
  const held = async () =>
    [...(await readRecords(connection, 'invoices')).values()].map(({ fields }) => fields.TxnDate).toSorted()
  const read = async () => {
    clock.pass(61)
    await update()
    return held()
  }
  await update()
  expect(await held()).toEqual(dates.slice(1))
  expect((await connection.document()).dataTypes[0]).toMatchObject({ recordCount: 3, from: '2025-01-01T00:00:00.000Z' })
  // One that is dated back stays, and an old one that is edited stays away.
  editRecord(file.invoices[2]!, { txnDate: '2024-06-30' }, computer.now())
  editRecord(file.invoices[0]!, { memo: 'Old' }, computer.now())
  expect(await read()).toEqual(['2024-06-30', '2025-01-01', '2026-01-01'])
  // What is read from a later day on doesn't take back what was read, and that is kept right.
  await choose(from('2025-12-01T00:00:00.000Z'))
  editRecord(file.invoices[1]!, { memo: 'Edited' }, computer.now())
  expect(await read()).toEqual(['2024-06-30', '2025-01-01', '2026-01-01'])
  const edited = [...(await readRecords(connection, 'invoices')).values()].find(
    ({ fields }) => fields.Memo === 'Edited',
  )
  expect(edited?.fields.TxnDate).toBe('2025-01-01')
  expect(await feedOf(connection, 'deleted')).toBe(0)
  deleteRecord(file, file.invoices[1]!.txnId, computer.now())
  expect(await read()).toEqual(['2024-06-30', '2026-01-01'])
  await choose(from('2024-06-01T00:00:00.000Z'))
  expect(await read()).toEqual(['2024-06-30', '2024-12-31', '2026-01-01'])
  await choose(from())
  await read()
  await expectSameRecords(connection, file)
})

test('each data type is read as often as was chosen, and one that is never read again only by hand', async () => {
  const choices = [
    { dataType: 'invoices', syncSchedule: 1 },
    { dataType: 'customers', syncSchedule: 24 },
    { dataType: 'terms', syncSchedule: 0 },
  ] as const
  const { clock, connection, update } = await chosen(choices)
  await update()
  for (let hour = 0; hour < 24; hour += 1) {
    clock.pass(60)
    await update()
  }
  const counts: Record<string, number> = {}
  for (const { data_type } of await readPulls(connection)) counts[data_type] = (counts[data_type] ?? 0) + 1
  expect(counts).toEqual({ invoices: 25, customers: 3, terms: 1 })
  const asked = await connection.api('POST', `${connection.desktopPath}/syncs`, { dataTypes: ['terms'] })
  expect(asked.status).toBe(202)
  await update()
  expect((await readPulls(connection)).filter(({ data_type }) => data_type === 'terms')).toHaveLength(2)
  expect((await connection.api('POST', `${connection.desktopPath}/syncs`, { dataTypes: ['bills'] })).status).toBe(400)
})

test('everything is read again where the customer asks for it', async () => {
  const { connection, update, file } = await chosen([{ dataType: 'customers' }, { dataType: 'invoices' }])
  await update()
  // A copy that was damaged, as nothing of QuickBooks tells.
  const { db } = connection.service.database
  await db.updateTable('records').set({ body: '{}' }).where('data_type', '=', 'customers').execute()
  const asked = await connection.api('POST', `${connection.desktopPath}/syncs`, { everything: true })
  expect(asked.status).toBe(202)
  await update()
  await expectSameRecords(connection, file)
})

import { expect, test, vi } from 'vitest'
import { addRecord, createCompanyFile, deleteRecord, editRecord, invoiceLines, mergeListEntries } from 'web-connector'
import { call, withApiKey } from '../../test/signUp'
import { expectSameRecords } from '../qbwc/test/expectSameRecords'
import { readPulls } from '../qbwc/test/readRecords'
import { readOnce } from './test/readOnce'

vi.setConfig({ testTimeout: 120_000 })

test('records of every query of a data type are looked at again, and none of them is taken for deleted', async () => {
  const file = createCompanyFile({ customers: 3, vendors: 12, bills: 20, invoices: 0, payments: 0, billPayments: 16 })
  const { connection, computer, read } = await readOnce(file)
  await choose(connection, ['vendors', 'bills', 'billPayments'])
  await read()
  for (let count = 0; count < 8; count += 1) {
    mergeListEntries(file, file.vendors[0]!.listId, file.vendors[1]!.listId, computer.now())
  }
  await read()
  await expectSameRecords(connection, file)
  const deleted = await connection.service.database.db
    .selectFrom('record_changes')
    .select('record_id')
    .where('connection_id', '=', connection.connectionId)
    .where('data_type', '=', 'billPayments')
    .where('change', '=', 'deleted')
    .execute()
  expect(deleted).toEqual([])
})

test('large records that are looked at again come in smaller pages too', async () => {
  const file = createCompanyFile({ customers: 12, items: 5, invoices: 0, payments: 0, bills: 0 })
  const { clock, connection, computer, read } = await readOnce(file, {}, { largestAnswerBytes: 3 * 1024 * 1024 })
  const [from, into] = file.customers.slice(8)
  const customer = { id: from!.listId, fullName: from!.fullName }
  for (let count = 0; count < 40; count += 1) {
    addRecord(file, 'invoices', { customer, lines: invoiceLines(file, 300) }, computer.now())
  }
  await read()
  clock.pass(6 * 60)
  await read()
  mergeListEntries(file, from!.listId, into!.listId, computer.now())
  await read()
  expect((await connection.document()).problem).toBeNull()
  await expectSameRecords(connection, file)
})

test('a look that QuickBooks refuses is made up for', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 60, payments: 30 })
  const { connection, computer, read } = await readOnce(file)
  const [from, into] = file.customers.slice(5)
  mergeListEntries(file, from!.listId, into!.listId, computer.now())
  computer.quickBooks.faults = { refusalsOnce: new Map([['InvoiceQueryRq', [0, 0, 3120]]]) }
  await read()
  await read()
  await expectSameRecords(connection, file)
})

test('who refers to what a look finds gone is looked at as well', async () => {
  const file = createCompanyFile({ customers: 60, invoices: 120, payments: 0 })
  const { connection, computer, read } = await readOnce(file)
  const job = file.customers.find(({ parent }) => parent !== null)!
  const parent = file.customers.find(({ listId }) => listId === job.parent?.id)!
  const other = file.customers.find(({ parent: above, listId }) => above === null && listId !== parent.listId)!
  editRecord(parent, { name: 'Renamed', fullName: 'Renamed' }, computer.now())
  addRecord(file, 'invoices', { customer: { id: job.listId, fullName: job.fullName } }, computer.now())
  await read()
  mergeListEntries(file, job.listId, other.listId, computer.now())
  editRecord(parent, { name: 'Renamed again', fullName: 'Renamed again' }, computer.now())
  await read()
  await expectSameRecords(connection, file)
})

test('what wasn’t read while an entry was merged is read whole when it is chosen again', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 60, payments: 0 })
  const { connection, computer, read } = await readOnce(file)
  await choose(connection, ['customers'])
  const [from, into] = file.customers.slice(5)
  mergeListEntries(file, from!.listId, into!.listId, computer.now())
  await read()
  await choose(connection, ['customers', 'invoices'])
  await read()
  await expectSameRecords(connection, file)
})

test('many entries that are gone at once are followed in one go', async () => {
  const file = createCompanyFile({ customers: 80, invoices: 200, payments: 0 })
  const { connection, computer, read } = await readOnce(file)
  for (let count = 0; count < 40; count += 1) {
    const [into, from] = file.customers.filter(({ parent }) => parent === null).slice(5)
    mergeListEntries(file, from!.listId, into!.listId, computer.now())
  }
  await read()
  await expectSameRecords(connection, file)
  const looks = await connection.service.database.db
    .selectFrom('pulls')
    .select('id')
    .where('connection_id', '=', connection.connectionId)
    .where('record_ids', 'is not', null)
    .execute()
  expect(looks.length).toBeLessThan(10)
})

test('a deletion that QuickBooks forgets after 90 days is no restored backup', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 0, payments: 0 })
  const { clock, connection, computer, read } = await readOnce(file)
  deleteRecord(file, file.customers[0]!.listId, computer.now())
  await read()
  for (let days = 0; days < 120; days += 20) {
    clock.pass(20 * 24 * 60)
    await read()
  }
  const whole = (await readPulls(connection)).filter(
    ({ data_type, modified_since }) => data_type === 'customers' && modified_since === null,
  )
  expect(whole).toHaveLength(1)
})

async function choose(
  { service, companyId }: Awaited<ReturnType<typeof readOnce>>['connection'],
  dataTypes: readonly string[],
) {
  const settings = dataTypes.map((dataType, syncOrder) => ({
    dataType,
    fetchOnFirstLink: true,
    syncSchedule: 1,
    syncOrder,
  }))
  const others = ['company', 'accounts', 'customers', 'vendors', 'items', 'invoices', 'bills', 'payments']
    .filter((dataType) => !dataTypes.includes(dataType))
    .map((dataType) => ({ dataType, fetchOnFirstLink: false, syncSchedule: 0, syncOrder: 50 }))
  const body = { settings: [...settings, ...others], overridesDefaults: true }
  const { status } = await call(service, 'POST', `/companies/${companyId}/syncSettings`, { headers: withApiKey, body })
  expect(status).toBe(204)
}

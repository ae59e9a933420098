import { expect, test, vi } from 'vitest'
import {
  addRecord,
  backUp,
  createCompanyFile,
  deleteRecord,
  editRecord,
  invoiceLines,
  mergeListEntries,
  type QuickBooksFaults,
  restore,
} from 'web-connector'
import { isLong } from '../../../../test/isLong'
import { expectSameRecords } from '../qbwc/test/expectSameRecords'
import { countRecords, readPulls, readRecords } from '../qbwc/test/readRecords'
import { readOnce } from './test/readOnce'

vi.setConfig({ testTimeout: 120_000 })

test.each<[where: string, faults: QuickBooksFaults]>([
  ['as references in the answer', {}],
  ['as themselves in the envelope', { rawForbiddenCharacters: true }],
])('characters that XML forbids, %s, cost no record, and none of it but themselves', async (_where, faults) => {
  const file = createCompanyFile({ customers: 500, name: 'Smith\u000bPlumbing' })
  const forbidden = ['\u000b', '\u0000', '\u001f', '\ufffe']
  for (const [index, character] of forbidden.entries()) {
    Object.assign(file.customers[index]!, {
      name: `Smith${character}Plumbing ${index}`,
      fullName: `Smith${character}Plumbing ${index}`,
    })
  }
  const { connection, first, held } = await readOnce(file, faults)
  expect(first).toMatchObject({ outcome: 'completed' })
  expect(await held('customers')).toBe(500)
  const customers = [...(await readRecords(connection, 'customers')).values()].map(({ fields }) => fields.Name)
  for (const [index] of forbidden.entries()) expect(customers).toContain(`SmithPlumbing ${index}`)
  expect((await connection.document()).companyFile?.companyName).toBe('SmithPlumbing')
  expect((await connection.document()).problem).toBeNull()
  const { characters_removed } = await connection.service.database.db
    .selectFrom('pulls')
    .select('characters_removed')
    .where('connection_id', '=', connection.connectionId)
    .where('data_type', '=', 'customers')
    .executeTakeFirstOrThrow()
  expect(characters_removed).toBeGreaterThanOrEqual(forbidden.length)
})

test.each([3175, 3176, 3391])(
  'a refusal that passes (%i) is asked again at the next call, and nobody is told',
  async (code) => {
    const file = createCompanyFile({ customers: 600 })
    const { connection, first } = await readOnce(file, {
      refusalsOnce: new Map([
        ['VendorQueryRq', [code]],
        ['CustomerQueryRq', [0, code]],
      ]),
    })
    expect(first).toMatchObject({ outcome: 'completed' })
    expect((await connection.document()).problem).toBeNull()
    await expectSameRecords(connection, file)
  },
)

test('a refusal that never passes is told, and ends', async () => {
  const { connection } = await readOnce(createCompanyFile({ vendors: 3 }), {
    refusals: new Map([['VendorQueryRq', 3176]]),
  })
  expect((await connection.document()).problem).toMatchObject({ code: 'data_rejected' })
  expect((await connection.document()).setup.firstSyncCompletedAt).not.toBeNull()
})

test('what was deleted in QuickBooks leaves the counts and is marked, its last fields kept', async () => {
  const file = createCompanyFile({ customers: 5, invoices: 0, payments: 0 })
  const { connection, computer, read } = await readOnce(file)
  const [gone] = file.customers
  deleteRecord(file, gone!.listId, computer.now())
  expect(await read()).toMatchObject({ outcome: 'completed' })
  const { dataTypes } = await connection.document()
  expect(dataTypes.find(({ dataType }) => dataType === 'customers')).toMatchObject({ recordCount: 4 })
  const row = await connection.service.database.db
    .selectFrom('records')
    .selectAll()
    .where('connection_id', '=', connection.connectionId)
    .where('record_id', '=', gone!.listId)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ is_deleted: 1, deleted_at: expect.any(String) })
  expect(JSON.parse(row.body)).toMatchObject({ Name: gone!.name })
  await expectSameRecords(connection, file)
})

// In its short form a tenth of the lines, of a tenth of what is taken.
const [lines, megabytes] = isLong ? [3000, 32] : [300, 3]

test(`40 invoices of ${lines} lines arrive in smaller pages, which grow again`, async () => {
  const file = createCompanyFile({ customers: 3, items: 5, invoices: 0, payments: 0, bills: 0 })
  const { connection, computer, read } = await readOnce(file, {}, { largestAnswerBytes: megabytes * 1024 * 1024 })
  for (let count = 0; count < 40; count += 1) {
    addRecord(file, 'invoices', { lines: invoiceLines(file, lines) }, computer.now())
  }
  expect(await read()).toMatchObject({ outcome: 'completed' })
  expect((await connection.document()).problem).toBeNull()
  await expectSameRecords(connection, file)
  const pageSize = async () => {
    const { page_size } = await connection.service.database.db
      .selectFrom('data_types')
      .select('page_size')
      .where('connection_id', '=', connection.connectionId)
      .where('data_type', '=', 'invoices')
      .executeTakeFirstOrThrow()
    return page_size ?? 0
  }
  const small = await pageSize()
  expect(small).toBeLessThan(40)
  for (let count = 0; count < 100; count += 1) addRecord(file, 'invoices', {}, computer.now())
  await connection.api('POST', `${connection.desktopPath}/syncs`)
  await read()
  expect(await pageSize()).toBeGreaterThan(small)
  await expectSameRecords(connection, file)
})

test('a single record that is larger than what is taken fails its data type alone, in words', async () => {
  const file = createCompanyFile({ customers: 3, items: 5, invoices: 0, payments: 0, bills: 0 })
  const { connection, computer, read } = await readOnce(file, {}, { largestAnswerBytes: 1024 * 1024 })
  addRecord(file, 'invoices', { lines: invoiceLines(file, 6000) }, computer.now())
  expect(await read()).toMatchObject({ outcome: 'completed' })
  const { problem, dataTypes } = await connection.document()
  expect(problem).toMatchObject({ code: 'data_rejected', detail: expect.stringContaining('larger') })
  expect(dataTypes.filter(({ status }) => status !== 'Complete').map(({ dataType }) => dataType)).toEqual(['invoices'])
})

test('an older backup that was restored is recognized, and everything is as it was then', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 10, payments: 5 })
  const { clock, connection, computer, read } = await readOnce(file)
  editRecord(file.customers[4]!, { notes: 'In the backup' }, computer.now())
  await read()
  const backup = backUp(file)
  clock.pass(300)
  editRecord(file.customers[5]!, { notes: 'Not in the backup' }, computer.now())
  addRecord(file, 'customers', { name: 'Not in the backup' }, computer.now())
  deleteRecord(file, file.payments[0]!.txnId, computer.now())
  await read()
  await expectSameRecords(connection, file)
  restore(file, backup)
  await read()
  await expectSameRecords(connection, file)
})

test('a deletion that a restored backup undid is undone in the copy', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 0, payments: 0 })
  const { connection, computer, read } = await readOnce(file)
  const backup = backUp(file)
  deleteRecord(file, file.customers[0]!.listId, computer.now())
  await read()
  restore(file, backup)
  await read()
  await expectSameRecords(connection, file)
})

test('an entry that was merged into another is gone, and whoever referred to it refers to the other', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 60, payments: 30 })
  const { connection, computer, read } = await readOnce(file)
  const [from, into] = file.customers.slice(5)
  mergeListEntries(file, from!.listId, into!.listId, computer.now())
  await read()
  await expectSameRecords(connection, file)
})

test('after 90 days of silence, deletions that QuickBooks has forgotten are found', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 0, payments: 0 })
  const { clock, connection, computer, read } = await readOnce(file)
  deleteRecord(file, file.customers[3]!.listId, computer.now())
  clock.pass(100 * 24 * 60)
  addRecord(file, 'customers', { name: 'As many as before' }, computer.now())
  await read()
  await expectSameRecords(connection, file)
})

test('a sync that finds nothing new asks for little and changes nothing', async () => {
  const file = createCompanyFile({ customers: 30, invoices: 20 })
  const { connection, read } = await readOnce(file)
  const changes = () =>
    connection.service.database.db
      .selectFrom('record_changes')
      .select((row) => row.fn.countAll().as('count'))
      .where('connection_id', '=', connection.connectionId)
      .executeTakeFirstOrThrow()
  const before = await changes()
  const count = await countRecords(connection)
  await read()
  expect(await changes()).toEqual(before)
  expect(await countRecords(connection)).toBe(count)
  expect((await readPulls(connection)).filter(({ status }) => status !== 'Complete')).toEqual([])
})

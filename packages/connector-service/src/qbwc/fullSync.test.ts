import { expect, test, vi } from 'vitest'
import { createCompanyFile, editRecord } from 'web-connector'
import { sharedService } from '../../test/sharedService'
import { startService } from '../../test/startService'
import { expectSameRecords } from './test/expectSameRecords'
import { newConnection } from './test/newConnection'
import { openComputer } from './test/openComputer'
import { readPulls, readTimeline } from './test/readRecords'
import { testClock } from './test/testClock'
import { typeCount } from './test/typeCount'

const shared = sharedService()

// Thousands of records, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

test('the first sync brings the whole company file, 2,500 customers through iterators', async () => {
  const connection = await newConnection(shared())
  const file = createCompanyFile({ customers: 2500, invoices: 900 })
  const { update } = await openComputer(connection, { companyFiles: [file] })
  const result = await update()
  expect(result).toMatchObject({
    outcome: 'completed',
    lastResult: 'OK. Everything is up to date.',
    code: null,
    flags: [],
  })
  // Company and accounts, 5 pages of customers, vendors, items, 5 pages of invoices, bills, payments, and what was deleted.
  expect(result.requestCount).toBe(17)
  await expectSameRecords(connection, file)
  expect(await update()).toMatchObject({ outcome: 'nothing_to_do' })
})

test('later syncs ask for what has changed, and store it over what was there', async () => {
  const clock = testClock('2026-03-02T18:00:00.000Z')
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const file = createCompanyFile({ customers: 30, invoices: 20, bills: 10, payments: 5 })
  const { update } = await openComputer(connection, { companyFiles: [file] })
  await update()
  const [customer] = file.customers
  const [bill] = file.bills
  clock.pass(30)
  editRecord(customer!, { notes: 'Moved house' }, clock.now())
  editRecord(bill!, { memo: 'Paid late' }, clock.now())
  clock.pass(60)
  expect(await update()).toMatchObject({ outcome: 'completed' })
  await expectSameRecords(connection, file)
  const pulls = await readPulls(connection)
  expect(pulls).toHaveLength(2 * typeCount)
  const wholes = pulls.slice(typeCount).filter(({ modified_since }) => modified_since === null)
  expect(wholes.map(({ data_type }) => data_type)).toEqual(['company', 'accounts'])
  const { received } = await connection.service.database.db
    .selectFrom('pulls')
    .select('received')
    .where('connection_id', '=', connection.connectionId)
    .where('data_type', '=', 'customers')
    .where('modified_since', 'is not', null)
    .executeTakeFirstOrThrow()
  // The one that changed, and those of the three hours before the latest change that was known.
  expect(received).toBeLessThan(30)
})

test('a QuickBooks that dies again and again in the first sync still ends with every record once', async () => {
  const connection = await newConnection(shared())
  const file = createCompanyFile({ customers: 1200, invoices: 450 })
  const { computer, update } = await openComputer(connection, { companyFiles: [file] })
  for (const crashAfterRequests of [1, 3, 4, 6]) {
    computer.quickBooks.faults = { crashAfterRequests }
    expect(await update()).toMatchObject({ outcome: 'failed' })
    computer.openCompanyFile(file.path)
  }
  computer.quickBooks.faults = {}
  expect(await update()).toMatchObject({ outcome: 'completed' })
  await expectSameRecords(connection, file)
  expect((await connection.document()).problem).toBeNull()
  expect((await readTimeline(connection)).at(-1)).toBe('syncCompleted')
})

test('a network that sends everything twice stores everything once', async () => {
  const connection = await newConnection(shared())
  const file = createCompanyFile({ customers: 600, invoices: 250 })
  const interfere = (operation: string) => (operation === 'receiveResponseXML' ? 'send_twice' : 'send') as 'send'
  const { update } = await openComputer(connection, { companyFiles: [file], settings: { interfere } })
  expect(await update()).toMatchObject({ outcome: 'completed', flags: [] })
  await expectSameRecords(connection, file)
})

test('a network that breaks off after answers were sent loses nothing', async () => {
  const connection = await newConnection(shared())
  const file = createCompanyFile({ customers: 1200, invoices: 250 })
  let calls = 0
  const interfere = (operation: string) => {
    if (operation === 'receiveResponseXML') calls += 1
    return operation === 'receiveResponseXML' && calls % 4 === 0 ? 'cut_off' : 'send'
  }
  const { update } = await openComputer(connection, { companyFiles: [file], settings: { interfere } })
  let outcome = ''
  for (let run = 0; run < 10 && outcome !== 'completed'; run += 1) ({ outcome } = await update())
  expect(outcome).toBe('completed')
  await expectSameRecords(connection, file)
})

test('another company file is asked for nothing, though it is open where the right one was', async () => {
  const connection = await newConnection(shared())
  const ours = createCompanyFile({ name: 'Ours', customers: 10 })
  const theirs = createCompanyFile({ name: 'Theirs', customers: 20, seed: 2 })
  const { computer, update } = await openComputer(connection, { companyFiles: [ours, theirs] })
  await update()
  await connection.api('POST', `${connection.desktopPath}/syncs`)
  computer.openCompanyFile(theirs.path)
  expect(await update()).toMatchObject({ outcome: 'failed' })
  expect((await connection.document()).problem).toMatchObject({ code: 'wrong_company_file' })
  await expectSameRecords(connection, ours)
  computer.openCompanyFile(ours.path)
  expect(await update()).toMatchObject({ outcome: 'completed' })
  expect((await connection.document()).problem).toBeNull()
})

test.each([
  ['a dialog is open', 'dialog_open'],
  ['somebody else has the file', 'company_file_in_use'],
  ['access was taken away', 'access_not_granted'],
])('when %s, the page tells %s, and it is gone with the next update', async (situation, code) => {
  const connection = await newConnection(shared())
  const file = createCompanyFile({ customers: 10 })
  const { computer, update } = await openComputer(connection, { companyFiles: [file] })
  const appName = computer.state.applications[0]?.appName ?? ''
  await update()
  await connection.api('POST', `${connection.desktopPath}/syncs`)
  if (situation === 'a dialog is open') computer.showDialog('Backup reminder')
  else computer.closeCompanyFile()
  if (situation === 'somebody else has the file') computer.quickBooks.faults = { inUseElsewhere: new Set([file.path]) }
  if (situation === 'access was taken away') computer.quickBooks.setAccess(file.path, appName, 'no')
  expect(await update()).toMatchObject({ outcome: 'failed' })
  expect((await connection.document()).problem?.code).toBe(code)
  computer.closeDialog()
  computer.quickBooks.faults = {}
  computer.quickBooks.setAccess(file.path, appName, 'always')
  computer.openCompanyFile(file.path)
  expect(await update()).toMatchObject({ outcome: 'completed' })
  expect((await connection.document()).problem).toBeNull()
})

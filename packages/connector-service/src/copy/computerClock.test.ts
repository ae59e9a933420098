import { test, vi } from 'vitest'
import { addRecord, createCompanyFile, editRecord } from 'web-connector'
import { expectSameRecords } from '../qbwc/test/expectSameRecords'
import { readOnce } from './test/readOnce'

vi.setConfig({ testTimeout: 120_000 })

test.each([
  ['a computer whose clock is two hours behind, from the beginning', -2 * 60, 0],
  ['a computer whose clock falls two hours behind', 0, -2 * 60],
  ['a computer whose clock falls two days behind', 0, -2 * 24 * 60],
  ['a computer whose clock was a day ahead, and is put right', 24 * 60, 0],
])('%s loses nothing', async (_what, before, after) => {
  const file = createCompanyFile({ customers: 20, invoices: 10 })
  const { connection, computer, read } = await readOnce(file)
  computer.clockOffsetMs = before * 60_000
  for (const customer of file.customers.slice(0, 3)) editRecord(customer, { notes: 'Before' }, computer.now())
  await read()
  computer.clockOffsetMs = after * 60_000
  for (const customer of file.customers.slice(2, 6)) editRecord(customer, { notes: 'After' }, computer.now())
  addRecord(file, 'invoices', {}, computer.now())
  await read()
  await expectSameRecords(connection, file)
  editRecord(file.customers[9]!, { notes: 'Later' }, computer.now())
  await read()
  await expectSameRecords(connection, file)
})

test('our own clock a day ahead, and then put right, loses nothing', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 10 })
  const { clock, connection, computer, read } = await readOnce(file)
  clock.pass(24 * 60)
  computer.clockOffsetMs = -24 * 60 * 60_000
  editRecord(file.customers[0]!, { notes: 'While it was ahead' }, computer.now())
  await read()
  await expectSameRecords(connection, file)
  clock.pass(-24 * 60)
  computer.clockOffsetMs = 0
  editRecord(file.customers[1]!, { notes: 'When it was right' }, computer.now())
  // By our clock the last sync lies ahead: whoever asks for one doesn't wait a day for it.
  await connection.api('POST', `${connection.desktopPath}/syncs`)
  await read()
  await expectSameRecords(connection, file)
})

test('a QuickBooks that forgets daylight saving in its offsets misses no change', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 10 })
  const forgets = { forgetsDaylightSaving: true }
  const { connection, computer, read, clock } = await readOnce(file, forgets)
  for (let count = 0; count < 4; count += 1) {
    editRecord(file.customers[count]!, { notes: `Change ${count}` }, computer.now())
    await read()
    clock.pass(10)
    await expectSameRecords(connection, file, forgets)
  }
})

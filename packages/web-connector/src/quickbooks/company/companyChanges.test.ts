import { expect, test, vi } from 'vitest'
import { addRecord, invoiceLines } from './addRecord'
import { backUp, copyCompanyFile, restore } from './backUp'
import { createCompanyFile } from './createCompanyFile'
import { allRecords, dataTypes, findRecord, idOf } from './dataTypes'
import { deleteRecord } from './deleteRecord'
import { editRecord } from './editRecord'
import { mergeListEntries } from './mergeListEntries'
import { namedEntries } from './references'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

const at = new Date('2026-11-02T16:00:00Z')
const later = new Date('2026-11-03T16:00:00.400Z')
const aFewOfEach = Object.fromEntries(dataTypes.slice(7).map((dataType) => [dataType, 4]))
const companyFile = () => createCompanyFile({ ...aFewOfEach, salesTaxItems: 1, itemGroups: 1 })

test('a record of every data type can be added, with the time given and an id of its own', () => {
  const file = companyFile()
  for (const dataType of dataTypes) {
    const added = addRecord(file, dataType, {}, at)
    expect(findRecord(file, idOf(added))).toEqual({ dataType, record: added })
    expect(added).toMatchObject({ createdAt: '2026-11-02T16:00:00.000Z', modifiedAt: '2026-11-02T16:00:00.000Z' })
  }
  const ids = allRecords(file).map(({ record }) => idOf(record))
  expect(new Set(ids).size).toBe(ids.length)
})

test('every name in a record is that of an entry in the company file', () => {
  const file = companyFile()
  for (const dataType of dataTypes) addRecord(file, dataType, {}, at)
  const names = new Map(
    allRecords(file).map(({ record }) => [idOf(record), 'fullName' in record ? record.fullName : '']),
  )
  for (const { record } of allRecords(file)) {
    for (const { id } of namedEntries(record)) expect([...names.keys()]).toContain(id)
  }
})

test('what is said of an added record stands in it, and sums follow from its lines', () => {
  const file = createCompanyFile()
  const job = addRecord(file, 'customers', { name: 'Kitchen', parent: { id: '1', fullName: 'Abernathy' } }, at)
  expect(job.fullName).toBe('Abernathy:Kitchen')
  const invoice = addRecord(file, 'invoices', { lines: invoiceLines(file, 3000) }, at)
  expect(new Set(invoice.lines.map(({ txnLineId }) => txnLineId)).size).toBe(3000)
  expect(invoice.subtotalCents).toBe(invoice.lines.reduce((sum, line) => sum + line.amountCents, 0))
})

test('a payment modifies the invoice that it pays, and so does deleting either of them', () => {
  const file = createCompanyFile({ payments: 0 })
  const { txnId, txnDate, refNumber } = addRecord(file, 'invoices', {}, at)
  const appliedTo = [{ txnId, txnDate, refNumber, amountCents: 100, balanceRemainingCents: 0 }]
  const payment = addRecord(file, 'payments', { appliedTo }, later)
  const invoice = file.invoices.at(-1)
  expect(payment).toMatchObject({ totalCents: 100, unusedCents: 0 })
  expect(invoice).toMatchObject({ appliedCents: 100, modifiedAt: '2026-11-03T16:00:00.000Z' })
  deleteRecord(file, payment.txnId, later)
  expect(invoice?.appliedCents).toBe(0)
  const other = addRecord(file, 'payments', { appliedTo }, at)
  deleteRecord(file, txnId, later)
  expect(other).toMatchObject({ appliedTo: [], unusedCents: 100, modifiedAt: '2026-11-03T16:00:00.000Z' })
})

test('paying a bill marks it as paid, and turning an estimate into an invoice pays nothing', () => {
  const file = createCompanyFile({ estimates: 2 })
  const { txnId: TxnID } = addRecord(file, 'bills', {}, at)
  const line = { element: 'AppliedToTxnRet', fields: { TxnID, TxnType: 'Bill', Amount: '5.00' } }
  const payment = addRecord(file, 'billPayments', { lines: [line] }, later)
  expect(file.bills.at(-1)).toMatchObject({ isPaid: true, modifiedAt: '2026-11-03T16:00:00.000Z' })
  deleteRecord(file, payment.txnId, later)
  expect(file.bills.at(-1)?.isPaid).toBe(false)
  const invoice = file.invoices[1]!
  const { appliedCents } = invoice
  deleteRecord(file, file.estimates[1]!.txnId, later)
  expect(invoice).toMatchObject({ appliedCents, modifiedAt: '2026-11-03T16:00:00.000Z' })
})

test('a deleted record is remembered with what a query tells of it', () => {
  const file = createCompanyFile({ items: 1, invoices: 2, payments: 0 })
  const item = addRecord(file, 'items', { kind: 'NonInventory', name: 'Gravel' }, at)
  const [invoice] = file.invoices
  deleteRecord(file, item.listId, later)
  deleteRecord(file, invoice!.txnId, later)
  expect([file.items.length, file.invoices.length]).toEqual([1, 1])
  const deletedAt = '2026-11-03T16:00:00.000Z'
  expect(file.deleted).toEqual([
    { type: 'ItemNonInventory', id: item.listId, createdAt: '2026-11-02T16:00:00.000Z', deletedAt, name: 'Gravel' },
    { type: 'Invoice', id: invoice!.txnId, createdAt: invoice!.createdAt, deletedAt, name: 'INV-1' },
  ])
})

test('an entry that is used isn’t deleted, nor is a payment that was deposited', () => {
  const file = companyFile()
  for (const { listId } of [file.accounts[2]!, file.customers[23]!, file.items[0]!]) {
    expect(() => deleteRecord(file, listId, at)).toThrow(/can't be deleted/)
  }
  expect(() => deleteRecord(file, file.payments[0]!.txnId, at)).toThrow(/can't be deleted/)
  expect(file.deleted).toEqual([])
})

test('a merged entry is gone without a trace, and what named it names the other without being newer', () => {
  const file = companyFile()
  for (const [list, from, into] of [
    ['customers', 23, 5],
    ['vendors', 1, 2],
    ['accounts', 19, 20],
    ['classes', 1, 0],
    ['items', 0, 3],
  ] as const) {
    const [gone, stays] = [file[list][from]!, file[list][into]!]
    const before = new Map(
      allRecords(file).map(({ record }) => [idOf(record), record.editSequence + record.modifiedAt]),
    )
    mergeListEntries(file, gone.listId, stays.listId, later)
    const named = allRecords(file).flatMap(({ record }) => namedEntries(record).map(({ id }) => id))
    expect(named).not.toContain(gone.listId)
    const moved = allRecords(file).filter(
      ({ record }) => before.get(idOf(record)) !== record.editSequence + record.modifiedAt,
    )
    expect(moved.map(({ record }) => idOf(record))).toEqual([stays.listId])
    expect(JSON.stringify(allRecords(file))).not.toContain(`${gone.fullName}:`)
  }
  expect(file.deleted).toEqual([])
  const parent = addRecord(file, 'customers', { name: 'Maple' }, at)
  const job = addRecord(file, 'customers', { name: 'Porch', parent: { id: parent.listId, fullName: 'Maple' } }, at)
  const [customer, vendor, service, tax] = [file.customers[0]!, file.vendors[0]!, file.items[3]!, file.items.at(-2)!]
  for (const [from, into] of [
    [customer, vendor],
    [service, tax],
    [customer, customer],
    [parent, job],
    [file.accounts[0]!, file.accounts[19]!],
    [file.employees[0]!, file.employees[1]!],
  ] as const) {
    expect(() => mergeListEntries(file, from.listId, into.listId, at)).toThrow(RangeError)
  }
})

test('a restored backup has the data, the deleted records and the marks of its day, and gives out the same ids again', () => {
  const file = companyFile()
  file.marks.access.set('Ledger Sync', 'always')
  file.marks.extensions.set('{OWNER}', new Map([['AppLock', 'UNLOCKED']]))
  const asItWas = structuredClone(file)
  const backup = backUp(file)
  const first = addRecord(file, 'customers', {}, at).listId
  editRecord(file.customers[0]!, { phone: '1' }, later)
  deleteRecord(file, first, later)
  file.marks.access.clear()
  file.marks.extensions.get('{OWNER}')?.set('AppLock', 'LOCKED')
  expect(addRecord(file, 'customers', {}, at).listId).not.toBe(first)
  for (const _ of [1, 2]) {
    restore(file, backup)
    expect(file).toEqual(asItWas)
    expect(addRecord(file, 'customers', {}, at).listId).toBe(first)
  }
})

test('a copied company file goes its own way', () => {
  const file = createCompanyFile()
  file.marks.access.set('Ledger Sync', 'always')
  const copy = copyCompanyFile(file, 'D:\\Copy.QBW')
  expect(copy).toEqual({ ...file, path: 'D:\\Copy.QBW' })
  editRecord(copy.customers[0]!, { phone: '1' }, at)
  copy.marks.access.clear()
  expect(file.customers[0]?.phone).not.toBe('1')
  expect(file.marks.access.size).toBe(1)
})

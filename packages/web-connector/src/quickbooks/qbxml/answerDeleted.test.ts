import { expect, test, vi } from 'vitest'
import { addRecord } from '../company/addRecord'
import { createCompanyFile } from '../company/createCompanyFile'
import { deleteRecord } from '../company/deleteRecord'
import { sessionWith } from '../../testing/quickBooksSession'
import { attributeOf, valuesOf } from '../../testing/valuesOf'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

// The session's clock stands at 2026-11-02T15:00:00Z.
const on = (day: string) => new Date(`${day}T16:00:00Z`)

/** Two customers and a vendor were deleted, an invoice and a payment. */
async function setUp() {
  const file = createCompanyFile({ customers: 1, vendors: 1, items: 1, invoices: 0 })
  const deleted = [
    { ...addRecord(file, 'customers', { name: 'Long gone' }, on('2026-01-05')), at: on('2026-08-03') },
    { ...addRecord(file, 'customers', { name: 'Gone & forgotten' }, on('2026-01-05')), at: on('2026-10-20') },
    { ...addRecord(file, 'vendors', { name: 'Gone, too' }, on('2026-01-06')), at: on('2026-10-21') },
    { ...addRecord(file, 'invoices', { refNumber: 'I-9' }, on('2026-01-07')), at: on('2026-10-22') },
    { ...addRecord(file, 'payments', { refNumber: '' }, on('2026-01-07')), at: on('2026-10-22') },
  ]
  for (const record of deleted) deleteRecord(file, 'listId' in record ? record.listId : record.txnId, record.at)
  return sessionWith(file)
}

const lists = (rest = '', attributes = '') =>
  `<ListDeletedQueryRq${attributes}><ListDelType>Customer</ListDelType><ListDelType>Vendor</ListDelType>${rest}</ListDeletedQueryRq>`

test('what was deleted in the last 90 days is told, of the types that are asked for', async () => {
  const { ask } = await setUp()
  const answer = await ask(lists())
  expect(answer).toContain(
    '<ListDelType>Customer</ListDelType>\n<ListID>80900001-1767628800</ListID>\n<TimeCreated>2026-01-05T08:00:00-08:00</TimeCreated>\n<TimeDeleted>2026-10-20T08:00:00-08:00</TimeDeleted>\n<FullName>Gone &amp; forgotten</FullName>',
  )
  expect(valuesOf(answer, 'FullName')).toEqual(['Gone &amp; forgotten', 'Gone, too'])
  const transactions = await ask(
    '<TxnDeletedQueryRq><TxnDelType>Invoice</TxnDelType><TxnDelType>ReceivePayment</TxnDelType></TxnDeletedQueryRq>',
  )
  expect(valuesOf(transactions, 'TxnDelType')).toEqual(['Invoice', 'ReceivePayment'])
  expect(valuesOf(transactions, 'RefNumber')).toEqual(['I-9'])
})

test('a range of days includes both ends, and nothing within it is status 1', async () => {
  const { ask } = await setUp()
  const between = (from: string, to: string) =>
    ask(
      lists(
        `<DeletedDateRangeFilter><FromDeletedDate>${from}</FromDeletedDate><ToDeletedDate>${to}</ToDeletedDate></DeletedDateRangeFilter>`,
      ),
    )
  expect(valuesOf(await between('2026-10-21', '2026-10-21'), 'FullName')).toEqual(['Gone, too'])
  expect(valuesOf(await between('2026-10-20T08:00:00', '2026-10-21T07:59:59'), 'FullName')).toHaveLength(1)
  const none = await between('2026-10-22', '2026-10-30')
  expect([attributeOf(none, 'statusCode'), attributeOf(none, 'statusSeverity')]).toEqual(['1', 'Info'])
})

test('they are counted, with their elements or without', async () => {
  const { ask } = await setUp()
  const counted = await ask(lists('', ' metaData="MetaDataOnly"'))
  expect([attributeOf(counted, 'retCount'), valuesOf(counted, 'ListID')]).toEqual(['2', []])
  expect(valuesOf(await ask(lists('<IncludeRetElement>ListID</IncludeRetElement>')), 'FullName')).toEqual([])
})

test.each([
  ['<ListDeletedQueryRq></ListDeletedQueryRq>', 'no type'],
  ['<ListDeletedQueryRq><ListDelType>Invoice</ListDelType></ListDeletedQueryRq>', 'a type of transactions'],
  ['<TxnDeletedQueryRq><TxnDelType>Customer</TxnDelType></TxnDeletedQueryRq>', 'a type of lists'],
  [lists('<IncludeRetElement>ListID</IncludeRetElement><DeletedDateRangeFilter />'), 'wrong order'],
  [lists('', ' iterator="Start"'), 'an iterator'],
])('%s is 0x80040400: %s', async (request) => {
  const { ask } = await setUp()
  await expect(ask(request)).rejects.toMatchObject({ hresult: '0x80040400' })
})

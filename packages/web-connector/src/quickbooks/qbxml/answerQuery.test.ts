import { expect, test, vi } from 'vitest'
import { createCompanyFile } from '../company/createCompanyFile'
import { editRecord } from '../company/editRecord'
import { sessionWith } from '../../testing/quickBooksSession'
import { attributeOf, valuesOf } from '../../testing/valuesOf'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test('only active records come, unless ActiveStatus says otherwise', async () => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 20 }))
  const count = async (status: string) =>
    valuesOf(await ask(`<CustomerQueryRq>${status}</CustomerQueryRq>`), 'EditSequence').length
  expect(await count('')).toBe(18)
  expect(await count('<ActiveStatus>InactiveOnly</ActiveStatus>')).toBe(2)
  expect(await count('<ActiveStatus>All</ActiveStatus>')).toBe(20)
})

test('a change is found by FromModifiedDate in the computer’s local time, and carries a new EditSequence', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 10 })
  const { ask } = await sessionWith(file)
  const [customer] = file.customers
  const [invoice] = file.invoices
  if (!customer || !invoice) throw new Error('The company file is empty.')
  const before = customer.editSequence
  editRecord(customer, { phone: '1' }, new Date('2026-11-02T16:00:00Z'))
  editRecord(invoice, { memo: 'late' }, new Date('2026-11-02T16:00:00Z'))
  expect(Number(customer.editSequence)).toBeGreaterThan(Number(before))
  const since = (time: string) => ask(`<CustomerQueryRq><FromModifiedDate>${time}</FromModifiedDate></CustomerQueryRq>`)
  expect(await since('2026-11-02T08:00:00')).toContain('<TimeModified>2026-11-02T08:00:00-08:00</TimeModified>')
  expect(attributeOf(await since('2026-11-02T08:00:01'), 'statusCode')).toBe('1')
  expect(valuesOf(await since('2026-11-02T16:00:00+00:00'), 'Phone')).toEqual(['1'])
  expect(valuesOf(await since('2026-11-02'), 'Phone')).toEqual(['1'])
  const invoices = await ask(
    '<InvoiceQueryRq><ModifiedDateRangeFilter><FromModifiedDate>2026-11-02</FromModifiedDate></ModifiedDateRangeFilter></InvoiceQueryRq>',
  )
  expect(valuesOf(invoices, 'Memo')).toEqual(['late'])
  expect(attributeOf(await since('yesterday'), 'statusCode')).toBe('3210')
})

test('lines come only when asked for, and their sums are right', async () => {
  const file = createCompanyFile({ invoices: 1, payments: 1 })
  const { ask } = await sessionWith(file)
  expect(await ask('<InvoiceQueryRq></InvoiceQueryRq>')).not.toContain('InvoiceLineRet')
  const full = await ask('<InvoiceQueryRq><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>')
  const sum = valuesOf(full, 'Amount').reduce((total, text) => total + Math.round(Number(text) * 100), 0)
  expect(sum).toBe(file.invoices[0]?.subtotalCents)
  expect(valuesOf(full, 'IsPaid')).toEqual(['true'])
  const payments = await ask('<ReceivePaymentQueryRq><IncludeLineItems>true</IncludeLineItems></ReceivePaymentQueryRq>')
  expect(payments).toContain(`<TxnType>Invoice</TxnType>`)
  expect(valuesOf(payments, 'TxnID')).toContain(file.invoices[0]?.txnId)
})

test('named records are found, and what is not there is warned of with 500', async () => {
  const file = createCompanyFile({ customers: 3 })
  const { ask } = await sessionWith(file)
  const answer = await ask(
    `<CustomerQueryRq><ListID>${file.customers[1]?.listId}</ListID><ListID>bleech</ListID></CustomerQueryRq>`,
  )
  expect(answer).toContain(
    'statusCode="500" statusSeverity="Warn" statusMessage="The query request has not been fully completed. There was a required element (&quot;bleech&quot;) that could not be found in QuickBooks."',
  )
  expect(valuesOf(answer, 'ListID')).toEqual([file.customers[1]?.listId])
})

test('nothing found is status 1 with an element that closes itself', async () => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 0 }))
  expect(await ask('<CustomerQueryRq requestID="1"></CustomerQueryRq>')).toMatch(
    /<CustomerQueryRs requestID="1" statusCode="1" statusSeverity="Info" statusMessage="[^"]+" \/>\n/,
  )
})

test('metaData counts, with the records or without', async () => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 5 }))
  const only = await ask('<CustomerQueryRq metaData="MetaDataOnly"></CustomerQueryRq>')
  expect(attributeOf(only, 'retCount')).toBe('5')
  expect(only).not.toContain('CustomerRet')
  const both = await ask(
    '<CustomerQueryRq metaData="MetaDataAndResponseData"><MaxReturned>2</MaxReturned></CustomerQueryRq>',
  )
  expect([attributeOf(both, 'retCount'), valuesOf(both, 'EditSequence').length]).toEqual(['5', 2])
})

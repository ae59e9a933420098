import { expect, test, vi } from 'vitest'
import { addRecord, invoiceLines } from '../company/addRecord'
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

test('custom fields of records and lines come only for their OwnerID', async () => {
  const file = createCompanyFile({ customers: 5, vendors: 5, items: 5, invoices: 5 })
  file.customers[0]!.customFields = [{ name: 'Score', type: 'INTTYPE', value: '7', ownerId: '{aB}' }]
  const { ask } = await sessionWith(file)
  for (const query of ['CustomerQueryRq', 'VendorQueryRq', 'ItemQueryRq', 'InvoiceQueryRq']) {
    const asked = (rest: string) => ask(`<${query}>${rest}</${query}>`)
    expect(await asked('')).not.toContain('DataExtRet')
    expect(await asked('<OwnerID>0</OwnerID>')).toMatch(
      /<DataExtRet>\n<OwnerID>0<\/OwnerID>\n<DataExtName>[^<]+<\/DataExtName>\n<DataExtType>STR255TYPE<\/DataExtType>\n<DataExtValue>[^<]+<\/DataExtValue>\n<\/DataExtRet>/,
    )
  }
  const both = '<CustomerQueryRq><OwnerID>0</OwnerID><OwnerID>{Ab}</OwnerID></CustomerQueryRq>'
  expect(valuesOf(await ask(both), 'DataExtName')).toEqual(['Score', 'Delivery route', 'B-day'])
  const lines = await ask(
    '<InvoiceQueryRq><IncludeLineItems>true</IncludeLineItems><OwnerID>0</OwnerID></InvoiceQueryRq>',
  )
  expect(valuesOf(lines, 'DataExtName')).toEqual(['Color', 'Delivery route'])
})

test('linked transactions come only when asked for: the payment of an invoice', async () => {
  const file = createCompanyFile({ invoices: 1, payments: 1 })
  const { ask } = await sessionWith(file)
  expect(await ask('<InvoiceQueryRq></InvoiceQueryRq>')).not.toContain('LinkedTxn')
  const answer = await ask('<InvoiceQueryRq><IncludeLinkedTxns>true</IncludeLinkedTxns></InvoiceQueryRq>')
  expect(answer).toContain(
    `<LinkedTxn>\n<TxnID>${file.payments[0]?.txnId}</TxnID>\n<TxnType>ReceivePayment</TxnType>\n`,
  )
  await expect(
    ask('<ReceivePaymentQueryRq><IncludeLinkedTxns>true</IncludeLinkedTxns></ReceivePaymentQueryRq>'),
  ).rejects.toMatchObject({ hresult: '0x80040400' })
})

test('a line group stands between the lines where it was put', async () => {
  const file = createCompanyFile({ invoices: 0, itemGroups: 1 })
  const group = file.items.at(-1)!
  const [first, inner, other, last] = invoiceLines(file, 4)
  const item = { id: group.listId, fullName: group.fullName }
  const lineGroup = { ...inner!, txnLineId: 'G1', item, lines: [inner!, other!] }
  addRecord(file, 'invoices', { lines: [first!, lineGroup, last!] }, new Date('2026-11-02T16:00:00Z'))
  const { ask } = await sessionWith(file)
  const answer = await ask('<InvoiceQueryRq><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>')
  expect(valuesOf(answer, 'TxnLineID')).toEqual([
    first?.txnLineId,
    'G1',
    inner?.txnLineId,
    other?.txnLineId,
    last?.txnLineId,
  ])
  expect(answer).toMatch(
    /<\/InvoiceLineRet>\n<InvoiceLineGroupRet>\n<TxnLineID>G1<.*<\/InvoiceLineGroupRet>\n<InvoiceLineRet>/s,
  )
})

test('a count respects the filters', async () => {
  const file = createCompanyFile({ customers: 20, invoices: 20 })
  const { ask } = await sessionWith(file)
  const count = async (request: string) => {
    const name = /\w+/.exec(request)![0]
    return attributeOf(
      await ask(`<${name} metaData="MetaDataOnly">${request.slice(name.length)}</${name}>`),
      'retCount',
    )
  }
  expect(await count('CustomerQueryRq')).toBe('18')
  expect(await count('CustomerQueryRq<ActiveStatus>All</ActiveStatus>')).toBe('20')
  expect(await count('CustomerQueryRq<FromModifiedDate>2030-01-01</FromModifiedDate>')).toBe('0')
  const [first] = file.invoices
  const onDay = `<FromTxnDate>${first?.txnDate}</FromTxnDate><ToTxnDate>${first?.txnDate}</ToTxnDate>`
  const sameDay = file.invoices.filter(({ txnDate }) => txnDate === first?.txnDate).length
  expect(await count(`InvoiceQueryRq<TxnDateRangeFilter>${onDay}</TxnDateRangeFilter>`)).toBe(String(sameDay))
  expect(await count('InvoiceQueryRq<TxnDateRangeFilter><DateMacro>All</DateMacro></TxnDateRangeFilter>')).toBe('20')
})

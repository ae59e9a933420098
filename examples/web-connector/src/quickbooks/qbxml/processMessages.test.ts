import { expect, test, vi } from 'vitest'
import { createCompanyFile } from '../company/createCompanyFile'
import { editRecord } from '../company/editRecord'
import { qbxml } from '../../testing/qbxml'
import { sessionWith } from '../../testing/quickBooksSession'
import { readXml } from '../../xml/readXml'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

const valuesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((match) => match[1])
const attributeOf = (text: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(text)?.[1]

test('an answer looks like QuickBooks’ own: no encoding, no qbxml instruction, a line break after each tag', async () => {
  const file = createCompanyFile({ customers: 1 })
  const { ask } = await sessionWith(file)
  const text = await ask(
    '<CustomerQueryRq requestID="7"><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>Name</IncludeRetElement></CustomerQueryRq>',
  )
  expect(text).toBe(
    `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<CustomerQueryRs requestID="7" statusCode="0" statusSeverity="Info" statusMessage="Status OK">\n<CustomerRet>\n<ListID>${file.customers[0]?.listId}</ListID>\n<Name>Café Zoë &amp; Søn</Name>\n</CustomerRet>\n</CustomerQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n`,
  )
})

test('2,500 customers come in pages, each once, awkward names and inactive ones among them', async () => {
  const file = createCompanyFile({ customers: 2500 })
  const { ask } = await sessionWith(file)
  const page = (iterator: string) =>
    `<CustomerQueryRq requestID="1" ${iterator}><MaxReturned>400</MaxReturned><ActiveStatus>All</ActiveStatus></CustomerQueryRq>`
  let answer = await ask(page('iterator="Start"'))
  const ids = valuesOf(answer, 'ListID')
  const remaining: number[] = []
  for (let pages = 1; pages < 20; pages += 1) {
    remaining.push(Number(attributeOf(answer, 'iteratorRemainingCount')))
    if (remaining.at(-1) === 0) break
    answer = await ask(page(`iterator="Continue" iteratorID="${attributeOf(answer, 'iteratorID')}"`))
    ids.push(...valuesOf(answer, 'ListID'))
  }
  expect(remaining).toEqual([2100, 1700, 1300, 900, 500, 100, 0])
  const jobs = file.customers.flatMap(({ parent }) => (parent ? [parent.id] : []))
  expect(ids).toHaveLength(2500 + jobs.length)
  expect(new Set(ids)).toEqual(new Set(file.customers.map((customer) => customer.listId)))
})

test('attributes of a page come in QuickBooks’ order', async () => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 5 }))
  const answer = await ask(
    '<CustomerQueryRq requestID="1" iterator="Start"><MaxReturned>2</MaxReturned></CustomerQueryRq>',
  )
  expect(answer).toMatch(
    /<CustomerQueryRs requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="3" iteratorID="\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}">/,
  )
})

test('an iterator dies with its session, when it is stopped, and at its end', async () => {
  const { ask, session, processor } = await sessionWith(createCompanyFile({ customers: 5 }))
  const start = '<CustomerQueryRq iterator="Start"><MaxReturned>2</MaxReturned></CustomerQueryRq>'
  const follow = (verb: string, answer: string) =>
    `<CustomerQueryRq iterator="${verb}" iteratorID="${attributeOf(answer, 'iteratorID')}"><MaxReturned>9</MaxReturned></CustomerQueryRq>`
  const first = await ask(start)
  expect(attributeOf(await ask(follow('Continue', first)), 'iteratorRemainingCount')).toBe('0')
  expect(attributeOf(await ask(follow('Continue', first)), 'statusCode')).toBe('3391')
  const second = await ask(start)
  expect(attributeOf(await ask(follow('Stop', second)), 'statusCode')).toBe('0')
  expect(attributeOf(await ask(follow('Continue', second)), 'statusCode')).toBe('3391')
  const third = await ask(start)
  session.end()
  const next = await processor.beginSession(
    { appName: 'Ledger Sync', description: '', isReadOnly: false, authFlags: 0 },
    '',
  )
  expect(attributeOf(await next.processRequest(qbxml(follow('Continue', third))), 'statusCode')).toBe('3391')
})

test('an iterator goes on over what it found at its start, whatever changes meanwhile', async () => {
  const file = createCompanyFile({ customers: 4 })
  const { ask } = await sessionWith(file)
  const first = await ask('<CustomerQueryRq iterator="Start"><MaxReturned>3</MaxReturned></CustomerQueryRq>')
  file.customers.splice(0, 1)
  const rest = await ask(
    `<CustomerQueryRq iterator="Continue" iteratorID="${attributeOf(first, 'iteratorID')}"><MaxReturned>3</MaxReturned></CustomerQueryRq>`,
  )
  expect(valuesOf(rest, 'Name')).toHaveLength(1)
})

test('carriage returns, quotation marks and signs beyond ASCII survive', async () => {
  const file = createCompanyFile({ customers: 12 })
  const { ask } = await sessionWith(file)
  const text = await ask('<CustomerQueryRq><ActiveStatus>All</ActiveStatus></CustomerQueryRq>')
  expect(text).toContain('<Name>O&apos;Brien &quot;Bud&quot; &lt;Plumbing&gt;</Name>')
  expect(text).toContain('<Name>株式会社さくら</Name>')
  expect(text).toContain('<Name>Строй-Инвест ООО</Name>')
  expect(text).toContain('<Name>🌮 Taco Truck №1</Name>')
  expect(text).toContain('<Name>A]]&gt;B Holdings</Name>')
  expect(text).toContain('Prefers e-mail.&#13;\nGate code: ask Ana &amp; &lt;reception&gt;.')
})

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

test.each([
  [
    '<CustomerQueryRq><FromModifiedDate>2026-01-01</FromModifiedDate><ActiveStatus>All</ActiveStatus></CustomerQueryRq>',
    'wrong order',
  ],
  [
    '<CustomerQueryRq><ActiveStatus>All</ActiveStatus><ActiveStatus>All</ActiveStatus></CustomerQueryRq>',
    'a filter twice',
  ],
  ['<CustomerQueryRq><ListID>1</ListID><ActiveStatus>All</ActiveStatus></CustomerQueryRq>', 'a name and a filter'],
  ['<CustomerQueryRq><ListID>1</ListID><FullName>a</FullName></CustomerQueryRq>', 'two kinds of name'],
  [
    '<CustomerQueryRq><OwnerID>0</OwnerID><IncludeRetElement>Name</IncludeRetElement></CustomerQueryRq>',
    'the tail in the wrong order',
  ],
  [
    '<CustomerQueryRq><NameFilter><Name>a</Name><MatchCriterion>Contains</MatchCriterion></NameFilter></CustomerQueryRq>',
    'wrong order within',
  ],
  ['<CustomerQueryRq colour="red"></CustomerQueryRq>', 'an unknown attribute'],
  ['<AccountQueryRq iterator="Start"><MaxReturned>5</MaxReturned></AccountQueryRq>', 'an iterator on accounts'],
  ['<CustomerQueryRq iterator="Again"></CustomerQueryRq>', 'an unknown iterator'],
  ['<CustomerQueryRq><MaxReturned>many</MaxReturned></CustomerQueryRq>', 'MaxReturned in letters'],
  ['<CustomersQueryRq></CustomersQueryRq>', 'an unknown request'],
  ['<toString></toString>', 'a name that objects have'],
])('%s is 0x80040400: %s', async (request) => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 1 }))
  await expect(ask(request)).rejects.toMatchObject({ hresult: '0x80040400' })
})

test.each([
  ['no qbxml instruction', qbxml('<HostQueryRq />').replace(/<\?qbxml.*?\?>/, ''), '0x80040400'],
  ['a newer version', qbxml('<HostQueryRq />', { version: '17.0' }), '0x80040423'],
  ['a version that never was', qbxml('<HostQueryRq />', { version: '13.5' }), '0x80040423'],
  ['no onError', qbxml('<HostQueryRq />').replace(' onError="stopOnError"', ''), '0x80040400'],
  ['ill-formed XML', qbxml('<HostQueryRq>'), '0x80040400'],
  ['a DOCTYPE', qbxml('<HostQueryRq />').replace('<QBXML>', '<!DOCTYPE QBXML><QBXML>'), '0x80040400'],
  ['something else', '<?xml version="1.0"?><?qbxml version="13.0"?><hello/>', '0x80040400'],
])('a message set with %s is refused as a whole', async (_what, text, hresult) => {
  const { session } = await sessionWith(createCompanyFile({ customers: 1 }))
  await expect(session.processRequest(text)).rejects.toMatchObject({ hresult })
})

test('after an error, the rest is done or left as onError says', async () => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 1 }))
  const requests = '<EstimateQueryRq requestID="1" /><HostQueryRq requestID="2" />'
  expect(await ask(requests)).toMatch(/statusCode="3250" statusSeverity="Error"/)
  expect(await ask(requests)).not.toContain('HostQueryRs')
  expect(await ask(requests, { onError: 'continueOnError' })).toContain('HostQueryRs')
})

test('refusals to order come with their code', async () => {
  const { ask, quickBooks } = await sessionWith(createCompanyFile())
  quickBooks.faults = { refusals: new Map([['BillQueryRq', 3260]]) }
  expect(await ask('<BillQueryRq></BillQueryRq>')).toContain(
    'statusCode="3260" statusSeverity="Error" statusMessage="Insufficient permission',
  )
  expect(
    attributeOf(
      await ask('<CustomerQueryRq><ClassFilter><ListID>1</ListID></ClassFilter></CustomerQueryRq>'),
      'statusCode',
    ),
  ).toBe('3250')
})

test('a customer is changed once, not twice with the same EditSequence, nor when it is not there', async () => {
  const file = createCompanyFile({ customers: 2 })
  const { ask } = await sessionWith(file)
  const [customer] = file.customers
  const mod = `<CustomerModRq><CustomerMod><ListID>${customer?.listId}</ListID><EditSequence>${customer?.editSequence}</EditSequence><Name>New</Name></CustomerMod></CustomerModRq>`
  expect(valuesOf(await ask(mod), 'Name')).toEqual(['New'])
  expect(attributeOf(await ask(mod), 'statusCode')).toBe('3200')
  expect(attributeOf(await ask(mod.replace(/<ListID>[^<]*/, '<ListID>0')), 'statusCode')).toBe('3120')
})

test('an answer that was lost can be asked for again by its set’s id, and 600 says that there is none', async () => {
  const { session } = await sessionWith(createCompanyFile({ customers: 1 }))
  const named = qbxml('<HostQueryRq />').replace('onError=', 'newMessageSetID="set-1" onError=')
  const answer = await session.processRequest(named)
  expect(answer).toContain('<QBXMLMsgsRs newMessageSetID="set-1" messageSetStatusCode="0">')
  const recall = (id: string) =>
    session.processRequest(qbxml('').replace('onError=', `oldMessageSetID="${id}" onError=`))
  expect(await recall('set-1')).toBe(answer)
  expect(await recall('set-2')).toContain('messageSetStatusCode="600"')
})

test('every kind of data is well-formed at any size', async () => {
  for (const customers of [0, 1, 30]) {
    const { ask } = await sessionWith(createCompanyFile({ customers, vendors: customers, items: customers }))
    for (const kind of [
      'Host',
      'Company',
      'Preferences',
      'Account',
      'Customer',
      'Vendor',
      'Item',
      'Invoice',
      'Bill',
      'ReceivePayment',
    ]) {
      expect(readXml(await ask(`<${kind}QueryRq />`)).root?.name).toBe('QBXML')
    }
  }
})

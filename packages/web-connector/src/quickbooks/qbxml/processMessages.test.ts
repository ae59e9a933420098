import { expect, test, vi } from 'vitest'
import { createCompanyFile } from '../company/createCompanyFile'
import { qbxml } from '../../testing/qbxml'
import { sessionWith } from '../../testing/quickBooksSession'
import { attributeOf, valuesOf } from '../../testing/valuesOf'
import { readXml } from '../../xml/readXml'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

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

test('after an error, the rest is done or left as onError says', async () => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 1 }))
  const requests = '<CurrencyQueryRq requestID="1" /><HostQueryRq requestID="2" />'
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

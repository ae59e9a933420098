import { expect, test } from 'vitest'
import { readQueryAnswer } from './readQueryAnswer'

function answer(records: string, name = 'InvoiceQueryRs') {
  return `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<${name} requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">\n${records}</${name}>\n</QBXMLMsgsRs>\n</QBXML>\n`
}

async function fieldsOf(record: string, name?: string) {
  const { records } = await readQueryAnswer(answer(record, name), name ?? 'InvoiceQueryRs')
  return records.map(({ body }) => JSON.parse(body) as unknown)
}

test('a record keeps its fields, nested ones, and what may repeat always as a list', async () => {
  const line = '<InvoiceLineRet><TxnLineID>L1</TxnLineID><ItemRef><ListID>I1</ListID></ItemRef></InvoiceLineRet>'
  const record = (lines: string) => `<InvoiceRet>\n<TxnID>T1</TxnID>\n<Memo/>\n${lines}\n</InvoiceRet>\n`
  const expectedLine = { TxnLineID: 'L1', ItemRef: { ListID: 'I1' } }
  expect(await fieldsOf(record(line))).toEqual([{ TxnID: 'T1', Memo: '', InvoiceLineRet: [expectedLine] }])
  expect(await fieldsOf(record(line + line))).toEqual([
    { TxnID: 'T1', Memo: '', InvoiceLineRet: [expectedLine, expectedLine] },
  ])
})

test('text arrives as it was typed', async () => {
  const names =
    '<Name> R&amp;D &lt;b&gt; &quot;é日本😀&quot; &apos;</Name><Addr1>one&#13;\ntwo</Addr1><Notes><![CDATA[<raw>]]></Notes>'
  expect(await fieldsOf(`<CustomerRet><ListID>1</ListID>${names}</CustomerRet>`, 'CustomerQueryRs')).toEqual([
    { ListID: '1', Name: ` R&D <b> "é日本😀" '`, Addr1: 'one\r\ntwo', Notes: '<raw>' },
  ])
})

test('elements named like what every object has are fields like any other', async () => {
  const [fields] = await fieldsOf(
    '<InvoiceRet><TxnID>1</TxnID><__proto__>a</__proto__><constructor>b</constructor></InvoiceRet>',
  )
  expect(Object.entries(fields as object)).toEqual([
    ['TxnID', '1'],
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})

test('an item tells its kind, and times become UTC', async () => {
  const { records } = await readQueryAnswer(
    answer(
      '<ItemNonInventoryRet><ListID>1</ListID><TimeModified>2015-11-04T14:39:03-08:00</TimeModified></ItemNonInventoryRet>',
      'ItemQueryRs',
    ),
    'ItemQueryRs',
  )
  expect(records[0]).toMatchObject({ recordId: '1', modifiedAt: '2015-11-04T22:39:03.000Z' })
  expect(JSON.parse(records[0]?.body ?? '')).toMatchObject({ $element: 'ItemNonInventoryRet', ListID: '1' })
})

test('a piece of a large answer may end anywhere', async () => {
  const name = '日本😀&amp;\r\n'.repeat(7)
  const one = (id: number) => `<CustomerRet><ListID>${id}</ListID><Name>${name}</Name></CustomerRet>\n`
  const many = Array.from({ length: 12_000 }, (_, id) => one(id)).join('')
  const fields = await fieldsOf(many, 'CustomerQueryRs')
  expect(fields).toHaveLength(12_000)
  const expected = '日本😀&\n'.repeat(7)
  expect(fields.every((one) => (one as { Name: string }).Name === expected)).toBe(true)
})

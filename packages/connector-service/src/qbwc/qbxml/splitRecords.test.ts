import { expect, test } from 'vitest'
import { readQueryAnswer } from './readQueryAnswer'

const good = (id: string) => `<CustomerRet>\n<ListID>${id}</ListID>\n<Name>Good ${id}</Name>\n</CustomerRet>\n`

function answer(records: string, end = '</CustomerQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n') {
  return `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<CustomerQueryRs requestID="1" statusCode="0" statusMessage="a > b" iteratorRemainingCount="7" iteratorID="{x}">\n${records}${end}`
}

test.each([
  ['an element without an end', '<CustomerRet>\n<ListID>bad</ListID>\n<Name>A\n</CustomerRet>\n', 'bad'],
  ['an unknown entity', '<CustomerRet>\n<ListID>bad</ListID>\n<Name>&nbsp;</Name>\n</CustomerRet>\n', 'bad'],
  ['a bare ampersand', '<CustomerRet><ListID>bad</ListID><Name>A & B</Name></CustomerRet>', 'bad'],
  ['no end of its own', '<CustomerRet>\n<ListID>bad</ListID>\n<Name>A</Name>\n', 'bad'],
  ['crossed elements', '<CustomerRet><ListID>bad</ListID><A><B></A></B></CustomerRet>', 'bad'],
  [
    'elements nested too deeply',
    `<CustomerRet><ListID>bad</ListID>${'<A>'.repeat(40)}${'</A>'.repeat(40)}</CustomerRet>`,
    'bad',
  ],
  ['no identity', '<CustomerRet><Name>Nobody</Name></CustomerRet>', null],
])('a record with %s costs none of its neighbors', async (_what, bad, id) => {
  const read = await readQueryAnswer(answer(good('1') + bad + good('2') + good('3')), 'CustomerQueryRs')
  expect(read.records.map(({ recordId }) => recordId).toSorted()).toEqual(['1', '2', '3'])
  expect(read.unreadable.map(({ recordId }) => recordId)).toEqual([id])
  expect(read).toMatchObject({ requestId: '1', remaining: 7, iteratorId: '{x}' })
})

test('an answer that broke off is not taken for a whole one', async () => {
  await expect(readQueryAnswer(answer(good('1') + good('2'), ''), 'CustomerQueryRs')).rejects.toThrow('well-formed')
})

import { expect, test, vi } from 'vitest'
import { createCompanyFile } from '../company/createCompanyFile'
import { qbxml } from '../../testing/qbxml'
import { sessionWith } from '../../testing/quickBooksSession'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

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
  ['<CustomerQueryRq color="red"></CustomerQueryRq>', 'an unknown attribute'],
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

test.each([
  ['<SalesOrderQueryRq><AccountFilter><FullName>a</FullName></AccountFilter></SalesOrderQueryRq>', 'no account filter'],
  ['<DepositQueryRq><RefNumber>1</RefNumber></DepositQueryRq>', 'no reference numbers'],
  [
    '<CheckQueryRq><IncludeLinkedTxns>true</IncludeLinkedTxns><IncludeLineItems>true</IncludeLineItems></CheckQueryRq>',
    'order',
  ],
  [
    '<BillQueryRq><TxnDateRangeFilter><FromTxnDate>2026-01-01</FromTxnDate><DateMacro>All</DateMacro></TxnDateRangeFilter></BillQueryRq>',
    'a range of days that is two things',
  ],
  ['<ClassQueryRq><OwnerID>0</OwnerID></ClassQueryRq>', 'no custom fields'],
  [
    '<BillPaymentCheckQueryRq><IncludeLinkedTxns>true</IncludeLinkedTxns></BillPaymentCheckQueryRq>',
    'no linked transactions',
  ],
])('%s is 0x80040400: %s', async (request) => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 1 }))
  await expect(ask(request)).rejects.toMatchObject({ hresult: '0x80040400' })
})

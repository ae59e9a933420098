import { firstLinkDataTypes, quickBooksDataTypes } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { type DataTypeQuery, dataTypeSources } from '../sync/dataTypeQueries'
import { checkRequest, greetingRequest, queryRequest } from '../sync/requests'

const start =
  '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">'
const end = '</QBXMLMsgsRq></QBXML>'
const everything = {
  version: '13.0',
  requestId: '7',
  iteratorId: null,
  pageSize: 500,
  wanted: { kind: 'everything', sinceDate: null } as const,
}
const changes = { ...everything, wanted: { kind: 'changes', since: '2026-03-02T18:04:05.678Z' } as const }

function queryOf(dataType: keyof typeof dataTypeSources): DataTypeQuery {
  return dataTypeSources[dataType].queries[0]!
}

function bare(request: string) {
  return request.slice(start.length, -end.length)
}

test('each data type is asked for in the order of elements that QuickBooks demands', () => {
  const list = '<MaxReturned>500</MaxReturned><ActiveStatus>All</ActiveStatus><OwnerID>0</OwnerID>'
  const lines = '<MaxReturned>500</MaxReturned><IncludeLineItems>true</IncludeLineItems>'
  const linked = `${lines}<IncludeLinkedTxns>true</IncludeLinkedTxns><OwnerID>0</OwnerID>`
  expect(firstLinkDataTypes.map((dataType) => bare(queryRequest(queryOf(dataType), everything)))).toEqual([
    '<CompanyQueryRq requestID="7" />',
    '<AccountQueryRq requestID="7"><ActiveStatus>All</ActiveStatus><OwnerID>0</OwnerID></AccountQueryRq>',
    `<CustomerQueryRq requestID="7" iterator="Start">${list}</CustomerQueryRq>`,
    `<VendorQueryRq requestID="7" iterator="Start">${list}</VendorQueryRq>`,
    `<ItemQueryRq requestID="7" iterator="Start">${list}</ItemQueryRq>`,
    `<InvoiceQueryRq requestID="7" iterator="Start">${linked}</InvoiceQueryRq>`,
    `<BillQueryRq requestID="7" iterator="Start">${linked}</BillQueryRq>`,
    `<ReceivePaymentQueryRq requestID="7" iterator="Start">${lines}<OwnerID>0</OwnerID></ReceivePaymentQueryRq>`,
  ])
})

test('of employees only their names are asked for', () => {
  const asked = queryRequest(queryOf('employees'), everything)
  expect([...asked.matchAll(/<IncludeRetElement>(\w+)</g)].map(([, field]) => field)).toEqual([
    'ListID',
    'TimeCreated',
    'TimeModified',
    'EditSequence',
    'Name',
    'IsActive',
    'FirstName',
    'MiddleName',
    'LastName',
  ])
  expect(asked).not.toContain('OwnerID')
})

test('an older QuickBooks is not asked for linked transactions that it does not know', () => {
  expect(queryRequest(queryOf('checks'), { ...everything, version: '6.0' })).not.toContain('IncludeLinkedTxns')
  expect(queryRequest(queryOf('checks'), everything)).toContain('<IncludeLinkedTxns>true</IncludeLinkedTxns>')
})

test('an iterator goes on with its own name, escaped', () => {
  const request = queryRequest(queryOf('customers'), { ...everything, iteratorId: '{a"&}' })
  expect(request).toContain('<CustomerQueryRq requestID="7" iterator="Continue" iteratorID="{a&quot;&amp;}">')
})

test('changes are asked for in the way of lists and of transactions', () => {
  expect(queryRequest(queryOf('company'), changes)).not.toContain('Modified')
  expect(queryRequest(queryOf('vendors'), changes)).toContain(
    '<ActiveStatus>All</ActiveStatus><FromModifiedDate>2026-03-02T18:04:05+00:00</FromModifiedDate><OwnerID>',
  )
  expect(queryRequest(queryOf('bills'), changes)).toContain(
    '</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2026-03-02T18:04:05+00:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeLineItems>',
  )
})

test('transactions are asked for from a day on, names never', () => {
  const wanted = { kind: 'everything', sinceDate: '2024-01-31' } as const
  expect(queryRequest(queryOf('invoices'), { ...everything, wanted })).toContain(
    '</MaxReturned><TxnDateRangeFilter><FromTxnDate>2024-01-31</FromTxnDate></TxnDateRangeFilter><IncludeLineItems>',
  )
  expect(queryRequest(queryOf('customers'), { ...everything, wanted })).not.toContain('2024')
})

test('certain records are asked for by their ids, all at once', () => {
  const wanted = { kind: 'records', ids: ['1A-2', '<3>'] } as const
  expect(bare(queryRequest(queryOf('invoices'), { ...everything, wanted }))).toMatch(
    /^<InvoiceQueryRq requestID="7"><TxnID>1A-2<\/TxnID><TxnID>&lt;3&gt;<\/TxnID><IncludeLineItems>/,
  )
  expect(queryRequest(queryOf('customers'), { ...everything, wanted })).toContain('<ListID>1A-2</ListID>')
})

test('deletions of everything held are asked for, and counts of what was read', () => {
  const asked = checkRequest({
    version: '13.0',
    requestId: '9',
    deletedSince: '2026-03-02T18:04:05.678Z',
    held: ['company', 'customers', 'terms', 'bills'],
    counted: ['company', 'customers', 'billPayments'].map((dataType) => ({ dataType, sinceDate: null })),
  })
  const range =
    '<DeletedDateRangeFilter><FromDeletedDate>2026-03-02T18:04:05+00:00</FromDeletedDate></DeletedDateRangeFilter>'
  const types = (name: string, ...all: string[]) => all.map((type) => `<${name}>${type}</${name}>`).join('')
  expect(bare(asked)).toBe(
    `<ListDeletedQueryRq requestID="9-list">${types('ListDelType', 'Customer', 'StandardTerms', 'DateDrivenTerms')}${range}</ListDeletedQueryRq>` +
      `<TxnDeletedQueryRq requestID="9-txn">${types('TxnDelType', 'Bill')}${range}</TxnDeletedQueryRq>` +
      '<CustomerQueryRq requestID="9-customers-0" metaData="MetaDataOnly"><ActiveStatus>All</ActiveStatus></CustomerQueryRq>' +
      '<BillPaymentCheckQueryRq requestID="9-billPayments-0" metaData="MetaDataOnly" />' +
      '<BillPaymentCreditCardQueryRq requestID="9-billPayments-1" metaData="MetaDataOnly" />',
  )
})

test('a greeting asks for nothing that is kept', () => {
  expect(greetingRequest('13.0', '7')).toBe(`${start}<HostQueryRq requestID="7" />${end}`)
})

test('every data type has its queries', () => {
  expect(quickBooksDataTypes.every((dataType) => dataTypeSources[dataType].queries.length > 0)).toBe(true)
})

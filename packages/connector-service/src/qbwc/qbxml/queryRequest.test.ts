import { expect, test } from 'vitest'
import { dataTypeQueries } from '../sync/dataTypeQueries'
import { greetingRequest, queryRequest } from '../sync/nextRequest'

const start =
  '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">'
const end = '</QBXMLMsgsRq></QBXML>'
const everything = { version: '13.0', requestId: '7', iteratorId: null, pageSize: 500, modifiedSince: null }

test('each data type is asked for in the order of elements that QuickBooks demands', () => {
  const asked = Object.entries(dataTypeQueries).map(([, query]) =>
    queryRequest(query, everything).slice(start.length, -end.length),
  )
  const list = '<MaxReturned>500</MaxReturned><ActiveStatus>All</ActiveStatus>'
  const lines = '<MaxReturned>500</MaxReturned><IncludeLineItems>true</IncludeLineItems>'
  expect(asked).toEqual([
    '<CompanyQueryRq requestID="7" />',
    '<AccountQueryRq requestID="7"><ActiveStatus>All</ActiveStatus></AccountQueryRq>',
    `<CustomerQueryRq requestID="7" iterator="Start">${list}</CustomerQueryRq>`,
    `<VendorQueryRq requestID="7" iterator="Start">${list}</VendorQueryRq>`,
    `<ItemQueryRq requestID="7" iterator="Start">${list}</ItemQueryRq>`,
    `<InvoiceQueryRq requestID="7" iterator="Start">${lines}</InvoiceQueryRq>`,
    `<BillQueryRq requestID="7" iterator="Start">${lines}</BillQueryRq>`,
    `<ReceivePaymentQueryRq requestID="7" iterator="Start">${lines}</ReceivePaymentQueryRq>`,
  ])
})

test('an iterator goes on with its own name, escaped', () => {
  const request = queryRequest(dataTypeQueries.customers, { ...everything, iteratorId: '{a"&}' })
  expect(request).toContain('<CustomerQueryRq requestID="7" iterator="Continue" iteratorID="{a&quot;&amp;}">')
})

test('changes are asked for in the way of lists and of transactions', () => {
  const changes = { ...everything, modifiedSince: '2026-03-02T18:04:05.678Z' }
  expect(queryRequest(dataTypeQueries.company, changes)).not.toContain('Modified')
  expect(queryRequest(dataTypeQueries.vendors, changes)).toContain(
    '<ActiveStatus>All</ActiveStatus><FromModifiedDate>2026-03-02T18:04:05+00:00</FromModifiedDate></VendorQueryRq>',
  )
  expect(queryRequest(dataTypeQueries.bills, changes)).toContain(
    '</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2026-03-02T18:04:05+00:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeLineItems>',
  )
})

test('a greeting asks for nothing that is kept', () => {
  expect(greetingRequest('13.0', '7')).toBe(`${start}<HostQueryRq requestID="7" />${end}`)
})

import type { DataTypeQuery } from '../sync/dataTypeQueries'
import { xmlText } from '../soap/xmlText'

interface QueryRequestOptions {
  /** Such as `13.0`. */
  version: string
  requestId: string
  /** Continues what an earlier answer began; null starts. Ignored where the query knows no iterators. */
  iteratorId: string | null
  /** How many records an answer brings at most, where the query knows iterators. */
  pageSize: number
  /** ISO 8601 UTC: only what changed since. Null asks for everything. */
  modifiedSince: string | null
}

/** The qbXML that asks for a data type. Elements stand in the order that QuickBooks demands. */
export function queryRequest({ name, kind }: DataTypeQuery, options: QueryRequestOptions): string {
  const pages = kind === 'pagedList' || kind === 'transactions'
  const content = [
    pages && `<MaxReturned>${options.pageSize}</MaxReturned>`,
    (kind === 'list' || kind === 'pagedList') && '<ActiveStatus>All</ActiveStatus>',
    kind !== 'single' && options.modifiedSince !== null && modifiedFilter(kind, options.modifiedSince),
    kind === 'transactions' && '<IncludeLineItems>true</IncludeLineItems>',
  ]
    .filter((element) => element !== false)
    .join('')
  const start = `<${name}Rq requestID="${xmlText(options.requestId)}"${pages ? iteratorAttributes(options.iteratorId) : ''}`
  return messageSet(options.version, content === '' ? `${start} />` : `${start}>${content}</${name}Rq>`)
}

/** Asks for nothing that is kept: it ends a session in which there is nothing to fetch, without looking like a failure. */
export function greetingRequest(version: string, requestId: string): string {
  return messageSet(version, `<HostQueryRq requestID="${xmlText(requestId)}" />`)
}

function iteratorAttributes(iteratorId: string | null) {
  return iteratorId === null ? ' iterator="Start"' : ` iterator="Continue" iteratorID="${xmlText(iteratorId)}"`
}

function modifiedFilter(kind: DataTypeQuery['kind'], since: string) {
  // QuickBooks writes offsets, never Z, and knows no fractions of a second.
  const time = `<FromModifiedDate>${since.slice(0, 19)}+00:00</FromModifiedDate>`
  return kind === 'transactions' ? `<ModifiedDateRangeFilter>${time}</ModifiedDateRangeFilter>` : time
}

function messageSet(version: string, request: string) {
  return `<?xml version="1.0" encoding="utf-8"?><?qbxml version="${version}"?><QBXML><QBXMLMsgsRq onError="continueOnError">${request}</QBXMLMsgsRq></QBXML>`
}

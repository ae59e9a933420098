import { subHours } from 'date-fns/subHours'
import { xmlText } from '../soap/xmlCharacters'
import { type DataTypeQuery, dataTypeSource, isTransactions } from './dataTypeQueries'

/** QuickBooks' clock and time zone may be off by hours that daylight saving moves them: what comes twice is stored over. */
const overlapHours = 3

/** The time from which changes are asked for, where all is held until `until`, ISO 8601 UTC. */
export function overlapFrom(until: string) {
  return subHours(until, overlapHours).toISOString()
}

/** What a query asks for. */
export type Wanted =
  /** Everything; of transactions those dated since a day, `YYYY-MM-DD`. */
  | { kind: 'everything'; sinceDate: string | null }
  /** What was changed since a time, ISO 8601 UTC. */
  | { kind: 'changes'; since: string }
  /** Certain records. */
  | { kind: 'records'; ids: readonly string[] }

interface QueryRequestOptions {
  /** Such as `13.0`. */
  version: string
  requestId: string
  /** Continues what an earlier answer began; null starts. Ignored where the query knows no iterators. */
  iteratorId: string | null
  /** How many records an answer brings at most, where the query knows iterators. */
  pageSize: number
  wanted: Wanted
}

/** The qbXML that asks for a data type. Elements stand in the order that QuickBooks demands. */
export function queryRequest(query: DataTypeQuery, options: QueryRequestOptions): string {
  return messageSet(options.version, queryElement(query, options))
}

function queryElement(query: DataTypeQuery, { version, requestId, iteratorId, pageSize, wanted }: QueryRequestOptions) {
  const { kind, linkedTxnsSince, hasCustomFields, fields } = query
  const pages = wanted.kind !== 'records' && (kind === 'pagedList' || kind === 'transactions')
  const asksLinks = linkedTxnsSince !== null && Number(version) >= linkedTxnsSince
  return element(query, `requestID="${xmlText(requestId)}"${pages ? iteratorAttributes(iteratorId) : ''}`, [
    ...(pages ? [`<MaxReturned>${pageSize}</MaxReturned>`] : []),
    ...selection(kind, wanted),
    ...(kind === 'transactions' ? ['<IncludeLineItems>true</IncludeLineItems>'] : []),
    ...(asksLinks ? ['<IncludeLinkedTxns>true</IncludeLinkedTxns>'] : []),
    ...(fields ?? []).map((field) => `<IncludeRetElement>${field}</IncludeRetElement>`),
    ...(hasCustomFields ? ['<OwnerID>0</OwnerID>'] : []),
  ])
}

function element({ name }: Pick<DataTypeQuery, 'name'>, attributes: string, content: readonly string[]) {
  const start = `<${name}Rq ${attributes}`
  return content.length === 0 ? `${start} />` : `${start}>${content.join('')}</${name}Rq>`
}

function iteratorAttributes(iteratorId: string | null) {
  return iteratorId === null ? ' iterator="Start"' : ` iterator="Continue" iteratorID="${xmlText(iteratorId)}"`
}

function selection(kind: DataTypeQuery['kind'], wanted: Wanted): string[] {
  if (kind === 'single') return []
  if (wanted.kind === 'records') {
    const name = kind === 'transactions' ? 'TxnID' : 'ListID'
    return wanted.ids.map((id) => `<${name}>${xmlText(id)}</${name}>`)
  }
  const from = wanted.kind === 'changes' ? `<FromModifiedDate>${qbTime(wanted.since)}</FromModifiedDate>` : ''
  if (kind !== 'transactions') return ['<ActiveStatus>All</ActiveStatus>', from]
  if (from !== '') return [`<ModifiedDateRangeFilter>${from}</ModifiedDateRangeFilter>`]
  const { sinceDate } = wanted.kind === 'everything' ? wanted : { sinceDate: null }
  if (sinceDate === null) return []
  return [`<TxnDateRangeFilter><FromTxnDate>${sinceDate}</FromTxnDate></TxnDateRangeFilter>`]
}

/** What the copy is compared with. */
interface CheckOptions {
  version: string
  requestId: string
  /** Since when deletions are asked for, ISO 8601 UTC; null: all that QuickBooks still knows, of about 90 days. */
  deletedSince: string | null
  /** The data types that are held. */
  held: readonly string[]
  /** Those whose records are to be counted, transactions from a day on; null: from the beginning. */
  counted: readonly { dataType: string; sinceDate: string | null }[]
}

/**
 * The qbXML that asks what was deleted, and how many records QuickBooks has of each data type. Answers bear the request's id, a hyphen, and
 * `list`, `txn`, or the data type and its query's index.
 */
export function checkRequest({ version, requestId, deletedSince, held, counted }: CheckOptions): string {
  const deleted = (dataTypes: readonly string[], name: 'ListDel' | 'TxnDel', suffix: string) => {
    const types = dataTypes.flatMap((dataType) => dataTypeSource(dataType)?.deletedAs ?? [])
    if (types.length === 0) return ''
    const range = deletedSince === null ? '' : `<FromDeletedDate>${qbTime(deletedSince)}</FromDeletedDate>`
    return element({ name: `${name}etedQuery` }, `requestID="${xmlText(requestId)}-${suffix}"`, [
      ...types.map((type) => `<${name}Type>${type}</${name}Type>`),
      range === '' ? '' : `<DeletedDateRangeFilter>${range}</DeletedDateRangeFilter>`,
    ])
  }
  const counts = counted.flatMap(({ dataType, sinceDate }) =>
    (dataTypeSource(dataType)?.queries ?? [])
      .filter(({ kind }) => kind !== 'single')
      .map((query, index) =>
        element(
          query,
          `requestID="${xmlText(requestId)}-${dataType}-${index}" metaData="MetaDataOnly"`,
          selection(query.kind, { kind: 'everything', sinceDate }),
        ),
      ),
  )
  const lists = held.filter((dataType) => !isTransactions(dataType))
  const txns = held.filter(isTransactions)
  return messageSet(version, [deleted(lists, 'ListDel', 'list'), deleted(txns, 'TxnDel', 'txn'), ...counts].join(''))
}

/** Asks for nothing that is kept: it ends a session in which there is nothing to fetch, without looking like a failure. */
export function greetingRequest(version: string, requestId: string): string {
  return messageSet(version, `<HostQueryRq requestID="${xmlText(requestId)}" />`)
}

/** QuickBooks writes offsets, never Z, and knows no fractions of a second. */
function qbTime(time: string) {
  return `${time.slice(0, 19)}+00:00`
}

function messageSet(version: string, requests: string) {
  return `<?xml version="1.0" encoding="utf-8"?><?qbxml version="${version}"?><QBXML><QBXMLMsgsRq onError="continueOnError">${requests}</QBXMLMsgsRq></QBXML>`
}

import { subHours } from 'date-fns/subHours'
import { changeDesktop } from '../../desktop/changeDesktop'
import type { Pull } from '../rows'
import { returnPulls } from '../session/returnPulls'
import type { LockedSession } from '../session/withSessionLock'
import { xmlText } from '../soap/xmlText'
import { dataTypeQuery, type DataTypeQuery } from './dataTypeQueries'
import { endPull } from './endPull'
import { nextPull } from './nextPull'
import { pullsOfSession } from './pullsOfSession'

// Transactions bring their lines along, so that fewer of them fill an answer.
const pageSizes: Record<DataTypeQuery['kind'], number> = { single: 1, list: 1, pagedList: 500, transactions: 200 }

// QuickBooks' clock and time zone may be off by the hour that daylight saving moves them: what comes twice is stored over.
const overlapHours = 1

/** The qbXML to ask now: the next page of what is being fetched, the next data type, or a greeting when there is nothing to ask. */
export async function nextRequest(turn: LockedSession, version: string): Promise<string> {
  const { scope, desktop, setState } = turn
  await setState({ state: 'waitForResponse' })
  for (;;) {
    const pull = await nextPull(scope, desktop)
    if (pull === undefined) return greet(turn, version)
    const query = dataTypeQuery(pull.data_type)
    if (query !== undefined) return ask(turn, pull, query, version)
    await endPull(scope, pull, {
      status: 'NotSupported',
      error: 'This data type is not one that QuickBooks Desktop has.',
    })
  }
}

/** A pause or the window's end came between two requests: what was being fetched waits again. */
async function greet({ scope, desktop, session, setState }: LockedSession, version: string) {
  if (await returnPulls(scope, desktop.connection_id)) {
    await setState({ stopping_since: scope.now().toISOString() })
    await changeDesktop(scope, desktop.connection_id, {})
  }
  return greetingRequest(version, String(session.turn))
}

async function ask(turn: LockedSession, pull: Pull, query: DataTypeQuery, version: string) {
  const { scope, desktop, session } = turn
  const now = scope.now().toISOString()
  const isFirstOfSession = (await pullsOfSession(scope, session.id)).length === 0
  await scope.db
    .updateTable('pulls')
    .set({ status: 'Fetching', session_id: session.id, started_at: pull.started_at ?? now })
    .where('id', '=', pull.id)
    .execute()
  await changeDesktop(
    scope,
    desktop.connection_id,
    desktop.first_sync_started_at === null ? { first_sync_started_at: now } : {},
    ...(isFirstOfSession ? [{ kind: 'syncStarted', by: 'connector' } as const] : []),
  )
  return queryRequest(query, {
    version,
    requestId: String(session.turn),
    iteratorId: pull.iterator_id,
    pageSize: pageSizes[query.kind],
    modifiedSince: pull.modified_since === null ? null : subHours(pull.modified_since, overlapHours).toISOString(),
  })
}

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

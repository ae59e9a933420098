import { changeDesktop } from '../../desktop/changeDesktop'
import { greetingRequest, queryRequest } from '../qbxml/queryRequest'
import type { Pull } from '../rows'
import type { Turn } from '../session/inTurn'
import { returnPulls } from '../session/returnPulls'
import { dataTypeQuery, type DataTypeQuery } from './dataTypeQueries'
import { endPull } from './endPull'
import { nextPull } from './nextPull'
import { pullsOfSession } from './pullsOfSession'

// Transactions bring their lines along, so that fewer of them fill an answer.
const pageSizes: Record<DataTypeQuery['kind'], number> = { single: 1, list: 1, pagedList: 500, transactions: 200 }

// QuickBooks' clock and time zone may be off by the hour that daylight saving moves them: what comes twice is stored over.
const overlapMs = 60 * 60_000

/** The qbXML to ask now: the next page of what is being fetched, the next data type, or a greeting when there is nothing to ask. */
export async function nextRequest(turn: Turn, version: string): Promise<string> {
  const { scope, desktop, move } = turn
  await move({ state: 'waitForResponse' })
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
async function greet({ scope, desktop, session, move }: Turn, version: string) {
  if (await returnPulls(scope, desktop.connection_id)) {
    await move({ stopping_since: scope.now().toISOString() })
    await changeDesktop(scope, desktop.connection_id, {})
  }
  return greetingRequest(version, String(session.turn))
}

async function ask(turn: Turn, pull: Pull, query: DataTypeQuery, version: string) {
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
    modifiedSince:
      pull.modified_since === null ? null : new Date(Date.parse(pull.modified_since) - overlapMs).toISOString(),
  })
}

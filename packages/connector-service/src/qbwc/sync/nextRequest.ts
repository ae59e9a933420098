import * as z from 'zod/mini'
import { asOf } from '../../copy/computerClock'
import { type DataTypeState, dataTypeState, setDataTypeState } from '../../copy/dataTypeState'
import { changeDesktop } from '../../desktop/changeDesktop'
import type { Pull } from '../rows'
import { returnPulls } from '../session/returnPulls'
import type { LockedSession } from '../session/withSessionLock'
import { askForCheck, isCheckDue } from './compareCopy'
import { dataTypeSource, type DataTypeQuery } from './dataTypeQueries'
import { endPull } from './endPull'
import { nextPull } from './nextPull'
import { pullsOfSession } from './pullsOfSession'
import { greetingRequest, overlapFrom, queryRequest, type Wanted } from './requests'
import { usualPageSize } from './pageSize'

/** The qbXML to ask now: the next page of what is being fetched, the next data type, what was deleted, or a greeting when there is nothing to ask. */
export async function nextRequest(turn: LockedSession, version: string): Promise<string> {
  const { scope, desktop, setState } = turn
  await setState({ state: 'waitForResponse' })
  for (;;) {
    const pull = await nextPull(scope, desktop)
    if (pull === undefined) return (await isCheckDue(turn)) ? askForCheck(turn, version) : greet(turn, version)
    const query = dataTypeSource(pull.data_type)?.queries[pull.query_index]
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
  await setState({ asked: 'greeting' })
  return greetingRequest(version, String(session.turn))
}

async function ask(turn: LockedSession, pull: Pull, query: DataTypeQuery, version: string) {
  const { scope, desktop, session, setState } = turn
  const now = scope.now().toISOString()
  const isFirstOfSession = (await pullsOfSession(scope, session.id)).length === 0
  const state = await dataTypeState(scope, desktop.connection_id, pull.data_type)
  if (pull.status === 'Queued') await beginAttempt(turn, pull, state.generation + 1)
  await setState({ asked: 'pull' })
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
    pageSize: state.page_size ?? usualPageSize(query.kind),
    wanted: wantedOf(pull, state),
  })
}

/** Begins a pull at its beginning: whatever an earlier attempt saw may have gone meanwhile. */
async function beginAttempt({ scope, session }: LockedSession, pull: Pull, generation: number) {
  const now = scope.now().toISOString()
  await setDataTypeState(scope, pull, { generation })
  if (pull.modified_since === null && pull.record_ids === null) {
    const { connection_id, data_type } = pull
    await scope.db
      .deleteFrom('unreadable_records')
      .where('connection_id', '=', connection_id)
      .where('data_type', '=', data_type)
      .execute()
  }
  await scope.db
    .updateTable('pulls')
    .set({
      status: 'Fetching',
      session_id: session.id,
      started_at: pull.started_at ?? now,
      generation,
      as_of: asOf(session, scope.now()),
    })
    .where('id', '=', pull.id)
    .execute()
}

/** How many records are asked for by their ids at once, unless they are large. */
const idsPerRequest = 100

/** What a pull's next request asks for. */
export function wantedOf(pull: Pull, { page_size }: Pick<DataTypeState, 'page_size'>): Wanted {
  if (pull.record_ids !== null) {
    const count = Math.min(idsPerRequest, page_size ?? idsPerRequest)
    return { kind: 'records', ids: idsOf(pull.record_ids).slice(pull.received, pull.received + count) }
  }
  if (pull.modified_since === null) return { kind: 'everything', sinceDate: pull.since_date }
  return { kind: 'changes', since: overlapFrom(pull.modified_since) }
}

/** Reads the column of a pull for certain records. */
export function idsOf(column: string): string[] {
  return z.parse(z.array(z.string()), JSON.parse(column))
}

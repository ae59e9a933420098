import { changeDesktop, type DesktopChange, type TimelineEntry } from '../../desktop/changeDesktop'
import { lastSuccesses, unfinishedStatuses } from '../../desktop/pullsOf'
import { problemCleared } from '../problems/problemChange'
import { returnPulls } from '../session/returnPulls'
import type { Turn } from '../session/inTurn'
import { dataTypeQueries } from './dataTypeQueries'
import { pullsOfSession } from './pullsOfSession'

/** Ends a session's work: the queue is empty, or what is left must wait for the end of a pause or for the window. */
export async function finishSync(turn: Turn): Promise<void> {
  const { scope, desktop, status, session, move } = turn
  const wasFetching = await returnPulls(scope, desktop.connection_id)
  await move({ state: 'waitForClose' })
  const isDone = status === 'Linked' && !(await somethingWaits(turn))
  const pulls = await pullsOfSession(scope, session.id)
  const change: DesktopChange = {}
  const entries: TimelineEntry[] = []
  if (isDone && pulls.length > 0) {
    const now = scope.now().toISOString()
    await scope.db
      .updateTable('connections')
      .set({ last_sync_at: now })
      .where('id', '=', desktop.connection_id)
      .execute()
    if (desktop.first_sync_started_at !== null && desktop.first_sync_completed_at === null) {
      change.first_sync_completed_at = now
    }
    entries.push({ kind: 'syncCompleted', by: 'connector' })
    await endOneTimeSync(turn)
  } else if (wasFetching || pulls.length > 0) entries.push({ kind: 'syncStopped', by: 'service' })
  const isAnswered = isDone && !(await somethingIsRefused(turn))
  const cleared = problemCleared(desktop, (code) => code === 'data_rejected' && isAnswered)
  await changeDesktop(scope, desktop.connection_id, { ...change, ...cleared.change }, ...entries, ...cleared.entries)
}

async function somethingWaits({ scope, desktop }: Turn) {
  const waiting = await scope.db
    .selectFrom('pulls')
    .select('id')
    .where('connection_id', '=', desktop.connection_id)
    .where('status', 'in', [...unfinishedStatuses])
    .limit(1)
    .executeTakeFirst()
  return waiting !== undefined
}

/** Whether the latest pull of some data type was refused. */
async function somethingIsRefused({ scope, desktop }: Turn) {
  const latest = await scope.db
    .selectFrom('pulls')
    .select('status')
    .where('id', 'in', (query) =>
      query
        .selectFrom('pulls as own')
        .select((row) => row.fn.max('own.id').as('id'))
        .where('own.connection_id', '=', desktop.connection_id)
        .groupBy('own.data_type'),
    )
    .execute()
  return latest.some(({ status }) => status === 'FetchError')
}

/** A one-time connection has done its work once every data type was fetched; until then a refused one can be asked for again. */
async function endOneTimeSync({ scope, desktop }: Turn) {
  if (desktop.sync_mode !== 'oneTime') return
  const fetched = await lastSuccesses(scope, desktop.connection_id)
  if (!Object.keys(dataTypeQueries).every((dataType) => fetched.has(dataType))) return
  await scope.db
    .updateTable('connections')
    .set({ status: 'Deauthorized' })
    .where('id', '=', desktop.connection_id)
    .where('status', '=', 'Linked')
    .execute()
}

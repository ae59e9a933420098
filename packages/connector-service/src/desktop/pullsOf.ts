import { sql } from 'kysely'
import type { Scope } from '../Scope'

/** The statuses of a pull that has still to be done. */
export const unfinishedStatuses = ['Queued', 'Fetching'] as const

/** What a pull is like that was not begun, or is to begin at its beginning. */
export const unbegun = {
  status: 'Queued',
  session_id: null,
  iterator_id: null,
  started_at: null,
  received: 0,
  remaining: null,
  query_index: 0,
  latest_modified_at: null,
  as_of: null,
  unreadable: 0,
  characters_removed: 0,
} as const

/**
 * Pulls as every address tells them. What is being fetched in a session that has expired, or that nobody knows to run, waits again: from its
 * beginning, since an iterator dies with its session.
 */
export function selectPulls({ db, now }: Pick<Scope, 'db' | 'now'>) {
  return db
    .selectFrom('pulls')
    .leftJoin('sessions as live', (join) =>
      join
        .onRef('live.id', '=', 'pulls.session_id')
        .on('live.interrupted_at', 'is', null)
        .on('live.expires_at', '>', now().toISOString()),
    )
    .select(['pulls.id', 'pulls.connection_id', 'pulls.data_type', 'pulls.position', 'pulls.requested_at'])
    .select(['pulls.completed_at', 'pulls.received', 'pulls.remaining', 'pulls.error_message', 'pulls.unreadable'])
    .select(statusNow.as('status'))
}

/** The status of a pull of {@link selectPulls}, for conditions too. */
export const statusNow = sql<string>`case when pulls.status = 'Fetching' and live.id is null then 'Queued' else pulls.status end`

/** A pull as {@link selectPulls} tells it. */
export type Pull = Awaited<ReturnType<typeof pullsOf>>[number]

/** Whether anything has still to be fetched. */
export async function hasUnfinishedPulls({ db }: Pick<Scope, 'db'>, connectionId: string): Promise<boolean> {
  const waiting = await db
    .selectFrom('pulls')
    .select('id')
    .where('connection_id', '=', connectionId)
    .where('status', 'in', [...unfinishedStatuses])
    .limit(1)
    .executeTakeFirst()
  return waiting !== undefined
}

/** Each data type's pulls that matter to a screen: those not finished, and those asked for together with them or last. */
export async function pullsOf(scope: Pick<Scope, 'db' | 'now'>, connectionId: string) {
  // Not by min(), for which SQLite would go through the whole history.
  const unfinished = await scope.db
    .selectFrom('pulls')
    .select('requested_at')
    .where('connection_id', '=', connectionId)
    .where('status', 'in', [...unfinishedStatuses])
    .execute()
  const [since] = unfinished.map(({ requested_at }) => requested_at).toSorted()
  const ofLast = await selectPulls(scope)
    .innerJoin('data_types', 'data_types.last_pull_id', 'pulls.id')
    .where('data_types.connection_id', '=', connectionId)
    .execute()
  const underWay =
    since === undefined
      ? []
      : await selectPulls(scope)
          .where('pulls.connection_id', '=', connectionId)
          .where('pulls.requested_at', '>=', since)
          .execute()
  const all = new Map([...ofLast, ...underWay].map((pull) => [pull.id, pull]))
  return [...all.values()].toSorted(
    (one, other) => one.requested_at.localeCompare(other.requested_at) || one.position - other.position,
  )
}

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
  const pulls = db
    .selectFrom('pulls as stored')
    .leftJoin('sessions as live', (join) =>
      join
        .onRef('live.id', '=', 'stored.session_id')
        .on('live.interrupted_at', 'is', null)
        .on('live.expires_at', '>', now().toISOString()),
    )
    .select(['stored.id', 'stored.connection_id', 'stored.data_type', 'stored.position', 'stored.requested_at'])
    .select(['stored.completed_at', 'stored.received', 'stored.remaining', 'stored.error_message', 'stored.unreadable'])
    .select((row) =>
      row
        .case()
        .when(row.and([row('stored.status', '=', 'Fetching'), row('live.id', 'is', null)]))
        .then('Queued')
        .else(row.ref('stored.status'))
        .end()
        .as('status'),
    )
  return db.selectFrom(pulls.as('pulls'))
}

/** A pull as {@link selectPulls} tells it. */
export type Pull = Awaited<ReturnType<typeof pullsOf>>[number]

/** Each data type's pulls that matter to a screen: those not finished, and those asked for together with them or last. */
export async function pullsOf(scope: Pick<Scope, 'db' | 'now'>, connectionId: string) {
  const { since } = await scope.db
    .selectFrom('pulls')
    .select((own) => own.fn.min('requested_at').as('since'))
    .where('connection_id', '=', connectionId)
    .where('status', 'in', [...unfinishedStatuses])
    .executeTakeFirstOrThrow()
  const ofLast = await selectPulls(scope)
    .innerJoin('data_types', 'data_types.last_pull_id', 'pulls.id')
    .selectAll('pulls')
    .where('data_types.connection_id', '=', connectionId)
    .execute()
  const underWay =
    since === null
      ? []
      : await selectPulls(scope)
          .selectAll()
          .where('pulls.connection_id', '=', connectionId)
          .where('pulls.requested_at', '>=', since)
          .execute()
  const all = new Map([...ofLast, ...underWay].map((pull) => [pull.id, pull]))
  return [...all.values()].toSorted(
    (one, other) => one.requested_at.localeCompare(other.requested_at) || one.position - other.position,
  )
}

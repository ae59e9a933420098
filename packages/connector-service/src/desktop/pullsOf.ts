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
  return selectPulls(scope)
    .selectAll()
    .where('connection_id', '=', connectionId)
    .where((row) =>
      row.or([
        row('status', 'in', [...unfinishedStatuses]),
        row('requested_at', '>=', (query) =>
          query
            .selectFrom('pulls as unfinished')
            .select((own) => own.fn.min('unfinished.requested_at').as('since'))
            .where('unfinished.connection_id', '=', connectionId)
            .where('unfinished.status', 'in', [...unfinishedStatuses]),
        ),
        row('id', 'in', (query) =>
          query.selectFrom('data_types').select('last_pull_id').where('data_types.connection_id', '=', connectionId),
        ),
      ]),
    )
    .orderBy('requested_at')
    .orderBy('position')
    .execute()
}

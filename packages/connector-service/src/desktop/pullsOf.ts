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

/** Each data type's pulls that matter to a screen: those not finished, and those asked for together with them or last. */
export async function pullsOf({ db }: Pick<Scope, 'db'>, connectionId: string) {
  const pulls = await db
    .selectFrom('pulls')
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
  return pulls
}

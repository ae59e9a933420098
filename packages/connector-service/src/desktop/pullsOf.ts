import type { Scope } from '../Scope'

/** The statuses of a pull that has still to be done. */
export const unfinishedStatuses = ['Queued', 'Fetching'] as const

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
          query
            .selectFrom('pulls as latest')
            .select((own) => own.fn.max('latest.id').as('id'))
            .where('latest.connection_id', '=', connectionId)
            .groupBy('latest.data_type'),
        ),
      ]),
    )
    .orderBy('requested_at')
    .orderBy('position')
    .execute()
  return pulls
}

/** When each data type was last fetched to the end. */
export async function lastSuccesses({ db }: Pick<Scope, 'db'>, connectionId: string) {
  const rows = await db
    .selectFrom('pulls')
    .select(['data_type', (row) => row.fn.max('completed_at').as('at')])
    .where('connection_id', '=', connectionId)
    .where('status', '=', 'Complete')
    .groupBy('data_type')
    .execute()
  return new Map(rows.map(({ data_type, at }) => [data_type, at]))
}

/** How many records each data type has. */
export async function recordCounts({ db }: Pick<Scope, 'db'>, connectionId: string) {
  const rows = await db
    .selectFrom('records')
    .select(['data_type', (row) => row.fn.countAll().as('count')])
    .where('connection_id', '=', connectionId)
    .groupBy('data_type')
    .execute()
  return new Map(rows.map(({ data_type, count }) => [data_type, Number(count)]))
}

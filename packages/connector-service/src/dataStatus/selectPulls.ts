import { sql } from 'kysely'
import type { ListedColumns } from '../http/pageOf'
import type { Scope } from '../Scope'

/** What a listing of pulls may be asked about. Ids sort by time. */
export const pullColumns: ListedColumns = {
  id: sql.ref('pulls.id'),
  connectionId: sql.ref('pulls.connection_id'),
  dataType: sql.ref('pulls.data_type'),
  status: sql.ref('pulls.status'),
  requested: sql.ref('pulls.requested_at'),
  completed: sql.ref('pulls.completed_at'),
}

/** A company's pulls. */
export function selectPulls({ db }: Pick<Scope, 'db'>, companyId: string) {
  return db
    .selectFrom('pulls')
    .innerJoin('connections', 'connections.id', 'pulls.connection_id')
    .selectAll('pulls')
    .select('connections.company_id')
    .where('connections.company_id', '=', companyId)
}

/** The latest pull of each data type, of those with `status` where it is given. */
export async function latestPulls(scope: Pick<Scope, 'db'>, companyId: string, status?: string) {
  let ids = scope.db
    .selectFrom('pulls')
    .innerJoin('connections', 'connections.id', 'pulls.connection_id')
    .select((row) => row.fn.max('pulls.id').as('id'))
    .where('connections.company_id', '=', companyId)
    .groupBy('pulls.data_type')
  if (status !== undefined) ids = ids.where('pulls.status', '=', status)
  return selectPulls(scope, companyId).where('pulls.id', 'in', ids).execute()
}

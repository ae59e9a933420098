import { sql } from 'kysely'
import type { ListedColumns } from '../http/pageOf'
import type { Scope } from '../Scope'
import { notFound } from '../http/HttpError'

/** What a listing of connections may be asked about. Every connection of this service is of one platform. */
export const connectionColumns: ListedColumns = {
  id: sql.ref('connections.id'),
  status: sql.ref('connections.status'),
  created: sql.ref('connections.created_at'),
  lastSync: sql.ref('connections.last_sync_at'),
  integrationKey: sql.ref('connections.platform_key'),
  platformName: sql.lit('QuickBooks Desktop'),
  sourceType: sql.lit('Accounting'),
}

/** A company's connections. */
export function selectConnections({ db }: Pick<Scope, 'db'>, companyId: string) {
  return db
    .selectFrom('connections')
    .innerJoin('desktop_connections', 'desktop_connections.connection_id', 'connections.id')
    .selectAll('connections')
    .select([
      'company_name',
      'sync_mode',
      'problem_code',
      'problem_observed_at',
      'problem_web_connector_code',
      'problem_hresult',
      'problem_detail',
    ])
    .where('company_id', '=', companyId)
}

/** @throws HttpError 404 when the company has no such connection */
export async function findConnection(scope: Pick<Scope, 'db'>, companyId: string, connectionId: string) {
  const row = await selectConnections(scope, companyId).where('connections.id', '=', connectionId).executeTakeFirst()
  if (row === undefined) throw notFound('connection')
  return row
}

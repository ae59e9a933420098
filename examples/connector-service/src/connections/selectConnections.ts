import type { Scope } from '../Scope'
import { notFound } from '../http/HttpError'

/** A company's connections, the oldest first. */
export function selectConnections({ db }: Pick<Scope, 'db'>, companyId: string) {
  return db
    .selectFrom('connections')
    .innerJoin('desktop_connections', 'desktop_connections.connection_id', 'connections.id')
    .selectAll('connections')
    .select([
      'company_name',
      'problem_code',
      'problem_observed_at',
      'problem_web_connector_code',
      'problem_hresult',
      'problem_detail',
    ])
    .where('company_id', '=', companyId)
    .orderBy('created_at')
    .orderBy('id')
}

/** @throws HttpError 404 when the company has no such connection */
export async function findConnection(scope: Pick<Scope, 'db'>, companyId: string, connectionId: string) {
  const row = await selectConnections(scope, companyId).where('connections.id', '=', connectionId).executeTakeFirst()
  if (row === undefined) throw notFound('connection')
  return row
}

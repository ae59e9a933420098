import { notFound } from '../http/HttpError'
import type { Scope } from '../Scope'

/** @throws HttpError 404 unless the company has this QuickBooks Desktop connection */
export async function ownedConnection({ db }: Pick<Scope, 'db'>, companyId: string, connectionId: string) {
  const row = await db
    .selectFrom('desktop_connections')
    .innerJoin('connections', 'connections.id', 'desktop_connections.connection_id')
    .selectAll('desktop_connections')
    .select('connections.status')
    .where('connection_id', '=', connectionId)
    .where('company_id', '=', companyId)
    .executeTakeFirst()
  if (row === undefined) throw notFound('connection')
  return row
}

import { lockDesktop } from '../desktop/lockDesktop'
import { inTransaction, type Scope } from '../Scope'
import { lockCompany } from './findCompany'

/**
 * Erases a company and everything of it: its connections with what was read through them, its settings, and the answers kept
 * for repeats. Its Web Connectors, tokens, hand-offs and event streams find nothing from then on.
 *
 * @throws HttpError 404 when there is no such company
 */
export async function deleteCompany(outer: Scope, companyId: string) {
  await inTransaction(outer, async (scope) => {
    const { db, changes } = scope
    await lockCompany(scope, companyId)
    const connections = await db
      .selectFrom('desktop_connections')
      .innerJoin('connections', 'connections.id', 'desktop_connections.connection_id')
      .select(['connections.id', 'user_name'])
      .where('company_id', '=', companyId)
      .orderBy('connections.id')
      .execute()
    // A session under way holds this lock in every call; taking rows in another order could deadlock the two.
    for (const { id } of connections) await lockDesktop(scope, id)
    for (const { id, user_name } of connections) {
      await db.deleteFrom('password_failures').where('user_name', '=', user_name).execute()
      await changes.announce(db, id)
    }
    // Everything that names a connection goes with it.
    await db.deleteFrom('connections').where('company_id', '=', companyId).execute()
    await db.deleteFrom('sync_settings').where('owner', '=', companyId).execute()
    await db.deleteFrom('idempotent_answers').where('company_id', '=', companyId).execute()
    await db.deleteFrom('companies').where('id', '=', companyId).execute()
  })
}

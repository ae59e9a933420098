import type { Scope } from '../Scope'

/**
 * Reads a connection and keeps others from changing it until the transaction ends. A write that changes nothing takes the
 * row's lock on PostgreSQL; on SQLite a transaction holds the whole database anyway.
 */
export async function lockDesktop({ db }: Pick<Scope, 'db'>, connectionId: string) {
  return db
    .updateTable('desktop_connections')
    .set((row) => ({ revision: row.ref('revision') }))
    .where('connection_id', '=', connectionId)
    .returningAll()
    .executeTakeFirst()
}

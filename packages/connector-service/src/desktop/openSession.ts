import type { Scope } from '../Scope'

/** The session that the Web Connector has open on a connection now. */
export async function openSession({ db, now }: Pick<Scope, 'db' | 'now'>, connectionId: string) {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .where('expires_at', '>', now().toISOString())
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

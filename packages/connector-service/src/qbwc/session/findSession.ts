import type { Scope } from '../../Scope'
import type { Session } from '../rows'
import { ticketHash } from './newTicket'

/** The session that a ticket opens; undefined when it never existed, has closed, was replaced by a newer one, or has expired. */
export async function findSession({ db, now }: Scope, ticket: string): Promise<Session | undefined> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', ticketHash(ticket))
    .where('expires_at', '>', now().toISOString())
    .executeTakeFirst()
}

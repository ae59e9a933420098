import type { Scope } from '../../Scope'
import { newTicket, ticketHash } from './newTicket'
import { returnPulls } from './returnPulls'
import { heardNow } from './heardNow'

/**
 * Opens the session of a connection, which has none. The caller holds the connection's lock.
 *
 * @returns the ticket, of which only the hash is kept.
 */
export async function startSession(scope: Scope, connectionId: string): Promise<string> {
  const ticket = newTicket()
  await scope.db
    .insertInto('sessions')
    .values({
      id: ticketHash(ticket),
      connection_id: connectionId,
      state: 'waitForSendRequest',
      opened_at: scope.now().toISOString(),
      ...heardNow(scope),
      last_error: null,
      stopping_since: null,
      company_asked_until: null,
      last_response_hash: null,
      last_answer: null,
      first_refusal: null,
    })
    .execute()
  return ticket
}

/**
 * Drops whatever session a connection has: its ticket is dead, and what it was fetching waits in the queue again.
 * The caller holds the connection's lock.
 *
 * @returns whether it was fetching something.
 */
export async function dropSession({ db }: Pick<Scope, 'db'>, connectionId: string): Promise<boolean> {
  await db.deleteFrom('sessions').where('connection_id', '=', connectionId).execute()
  return returnPulls({ db }, connectionId)
}

import type { Scope } from '../../Scope'
import type { Pull } from '../rows'

/** What a session is fetching. A pull that was cancelled meanwhile still is, until its answer is in. */
export async function pullInFlight({ db }: Pick<Scope, 'db'>, sessionId: string): Promise<Pull | undefined> {
  return db
    .selectFrom('pulls')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('status', 'in', ['Fetching', 'Cancelled'])
    .orderBy('status', 'desc')
    .limit(1)
    .executeTakeFirst()
}

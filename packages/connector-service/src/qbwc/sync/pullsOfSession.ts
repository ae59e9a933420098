import type { Scope } from '../../Scope'
import type { Pull } from '../rows'

/** What a session has fetched, is fetching, or was refused. */
export async function pullsOfSession({ db }: Pick<Scope, 'db'>, sessionId: string): Promise<Pull[]> {
  return db.selectFrom('pulls').selectAll().where('session_id', '=', sessionId).execute()
}

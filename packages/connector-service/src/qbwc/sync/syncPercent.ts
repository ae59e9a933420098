import { overallProgress } from '../../desktop/pullProgress'
import { unfinishedStatuses } from '../../desktop/pullsOf'
import type { Scope } from '../../Scope'
import type { Session } from '../rows'

/** How much of a session's work is done, 0 to 99: what it has fetched, against that and all that waits. */
export async function syncPercent({ db }: Pick<Scope, 'db'>, session: Session): Promise<number> {
  const pulls = await db
    .selectFrom('pulls')
    .selectAll()
    .where('connection_id', '=', session.connection_id)
    .where((row) => row.or([row('session_id', '=', session.id), row('status', 'in', [...unfinishedStatuses])]))
    .execute()
  return Math.min(99, overallProgress(pulls))
}

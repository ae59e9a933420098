import { isDue } from '../../desktop/nextSyncAt'
import { syncFactsOf } from '../../desktop/syncFactsOf'
import type { ServiceContext } from '../../ServiceContext'
import type { Desktop, Pull } from '../rows'

/**
 * What to fetch next, or undefined when nothing may be fetched now: the queue is empty, a pause is in force, or the window is
 * closed. Outside the window only what the customer asked for by hand is fetched.
 */
export async function nextPull(scope: ServiceContext, desktop: Desktop): Promise<Pull | undefined> {
  const now = scope.now()
  const facts = await syncFactsOf(scope, desktop)
  if (!facts.workWaits || !isDue(facts, now)) return undefined
  const isOpenToAll = isDue({ ...facts, customerWaits: false }, now)
  return scope.db
    .selectFrom('pulls')
    .selectAll()
    .where('connection_id', '=', desktop.connection_id)
    .where('status', 'in', ['Fetching', 'Queued'])
    .$if(!isOpenToAll, (query) => query.where('requested_by', '=', 'customer'))
    .orderBy('status')
    .orderBy('requested_at')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
}

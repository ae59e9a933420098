import { nextSyncAt } from '../../desktop/nextSyncAt'
import { queuePulls } from '../../desktop/queuePulls'
import { syncFactsOf } from '../../desktop/syncFactsOf'
import type { ServiceContext } from '../../ServiceContext'
import type { Desktop } from '../rows'

/** Queues what has changed since the last sync, when a linked connection's next one is due and nothing waits already. */
export async function queueDueSync(scope: ServiceContext, desktop: Desktop): Promise<void> {
  if (desktop.first_sync_completed_at === null) return
  const now = scope.now()
  const facts = await syncFactsOf(scope, desktop, scope.settings.syncEveryMinutes)
  if (facts.workWaits || nextSyncAt(facts, now) > now) return
  await queuePulls(scope, { connectionId: desktop.connection_id, by: 'service', extent: 'changes' })
}

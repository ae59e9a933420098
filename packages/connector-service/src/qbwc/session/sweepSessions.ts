import { changeDesktop } from '../../desktop/changeDesktop'
import { lockDesktop } from '../../desktop/lockDesktop'
import { inTransaction, type Scope } from '../../Scope'
import { returnPulls } from './returnPulls'

/** Drops the sessions that were not heard from in time, and puts what they were fetching back into the queue. */
export async function sweepSessions(scope: Scope): Promise<void> {
  const now = scope.now().toISOString()
  const expired = await scope.db.selectFrom('sessions').select('connection_id').where('expires_at', '<=', now).execute()
  for (const { connection_id } of expired) await inTransaction(scope, (inner) => dropExpired(inner, connection_id, now))
}

async function dropExpired(scope: Scope, connectionId: string, now: string) {
  await lockDesktop(scope, connectionId)
  const { numDeletedRows } = await scope.db
    .deleteFrom('sessions')
    .where('connection_id', '=', connectionId)
    .where('expires_at', '<=', now)
    .executeTakeFirstOrThrow()
  // Another process was first, or the Web Connector has come back.
  if (numDeletedRows === 0n) return
  const wasFetching = await returnPulls(scope, connectionId)
  await changeDesktop(
    scope,
    connectionId,
    {},
    ...(wasFetching ? [{ kind: 'syncStopped', by: 'service' } as const] : []),
  )
}

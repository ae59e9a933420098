import { changeDesktop } from '../../desktop/changeDesktop'
import { lockDesktop } from '../../desktop/lockDesktop'
import { inTransaction } from '../../Scope'
import type { ServiceContext } from '../../ServiceContext'

/**
 * Marks the open sessions whose last call was answered by a process that is gone. Their Web Connector may have called while nobody answered,
 * which ends its session, or is still waiting for QuickBooks: its next call tells.
 */
export async function markInterrupted(context: ServiceContext): Promise<void> {
  const living = await context.livingProcesses()
  const orphans = await context.db
    .selectFrom('sessions')
    .select(['id', 'connection_id'])
    .where('heard_by', 'not in', living)
    .where('interrupted_at', 'is', null)
    // What has ended is known.
    .where('state', '!=', 'waitForClose')
    .execute()
  for (const { id, connection_id } of orphans) {
    await inTransaction(context, async (scope) => {
      await lockDesktop(scope, connection_id)
      const { numUpdatedRows } = await scope.db
        .updateTable('sessions')
        .set({ interrupted_at: scope.now().toISOString() })
        .where('id', '=', id)
        .where('heard_by', 'not in', living)
        .executeTakeFirstOrThrow()
      // Otherwise its Web Connector has come to a living process meanwhile.
      if (numUpdatedRows > 0n) await changeDesktop(scope, connection_id, {})
    })
  }
}

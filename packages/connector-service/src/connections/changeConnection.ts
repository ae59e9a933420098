import { changeDesktop } from '../desktop/changeDesktop'
import { HttpError, notFound } from '../http/HttpError'
import { lockDesktop } from '../desktop/lockDesktop'
import { unfinishedStatuses } from '../desktop/pullsOf'
import { problemCleared } from '../qbwc/problems/problemChange'
import { inTransaction, type Scope } from '../Scope'
import { findConnection } from './selectConnections'

/**
 * Ends a connection: what waits to be fetched is cancelled, and what was fetched is kept.
 *
 * @throws HttpError 409 unless it is linked
 */
export async function disconnectConnection(outer: Scope, companyId: string, connectionId: string) {
  await inTransaction(outer, async (scope) => {
    const desktop = await lockDesktop(scope, connectionId)
    const { status } = await findConnection(scope, companyId, connectionId)
    if (status !== 'Linked')
      throw new HttpError(409, `Only a linked connection can be unlinked; this one is ${status}.`)
    await scope.db.updateTable('connections').set({ status: 'Unlinked' }).where('id', '=', connectionId).execute()
    // A pull under way keeps its session, so that the answer in flight is still known for what it is.
    await scope.db
      .updateTable('pulls')
      .set({ status: 'Cancelled', completed_at: scope.now().toISOString() })
      .where('connection_id', '=', connectionId)
      .where('status', 'in', [...unfinishedStatuses])
      .execute()
    // No exchange will come that could clear it.
    const { change } = desktop === undefined ? { change: {} } : problemCleared(desktop, () => true)
    await changeDesktop(scope, connectionId, change, { kind: 'disconnected', by: 'customer' })
  })
}

/**
 * Removes a connection and everything fetched through it.
 *
 * @throws HttpError 404 when the company has no such connection
 */
export async function deleteConnection(outer: Scope, companyId: string, connectionId: string) {
  await inTransaction(outer, async (scope) => {
    const { db, changes } = scope
    // A session under way holds this lock in every call; taking rows in another order could deadlock the two.
    await lockDesktop(scope, connectionId)
    const { numDeletedRows } = await db
      .deleteFrom('connections')
      .where('id', '=', connectionId)
      .where('company_id', '=', companyId)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw notFound('connection')
    await changes.announce(db, connectionId)
  })
}

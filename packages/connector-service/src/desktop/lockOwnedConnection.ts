import type { Scope } from '../Scope'
import { lockDesktop } from './lockDesktop'
import { ownedConnection } from './ownedConnection'

/**
 * Reads a company's connection and keeps others from changing it until the transaction ends.
 *
 * @throws HttpError 404 unless the company has this connection
 */
export async function lockOwnedConnection(scope: Pick<Scope, 'db'>, companyId: string, connectionId: string) {
  // Ownership first: nobody may hold the lock of another company's connection, not even for a moment.
  await ownedConnection(scope, companyId, connectionId)
  await lockDesktop(scope, connectionId)
  return ownedConnection(scope, companyId, connectionId)
}

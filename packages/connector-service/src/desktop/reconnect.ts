import { HttpError } from '../http/HttpError'
import type { Scope } from '../Scope'
import { changeDesktop } from './changeDesktop'
import { lockOwnedConnection } from './lockOwnedConnection'
import { signInForgotten, startAfresh } from './startAfresh'

/**
 * Brings an ended connection back, for the same company file and with the same registration.
 *
 * @throws HttpError 409 for one that hasn't ended
 */
export async function reconnect(scope: Scope, companyId: string, connectionId: string) {
  const { status } = await lockOwnedConnection(scope, companyId, connectionId)
  if (status !== 'Unlinked' && status !== 'Deauthorized') {
    throw new HttpError(409, `Only an ended connection can be brought back; this one is ${status}.`)
  }
  await startAfresh(scope, connectionId)
  await changeDesktop(scope, connectionId, signInForgotten, { kind: 'reconnected', by: 'customer' })
}

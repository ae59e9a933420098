import { firstLinkDataTypes } from 'connections-sdk/contract'
import { HttpError, refusedField } from '../http/HttpError'
import type { Scope } from '../Scope'
import { changeDesktop } from './changeDesktop'
import { lockOwnedConnection } from './lockOwnedConnection'
import { queuePulls } from './queuePulls'

/**
 * Queues a sync that doesn't wait for the window.
 *
 * @throws HttpError 400 for a data type that isn't fetched; 409 unless the connection is linked
 */
export async function requestSync(
  scope: Scope,
  companyId: string,
  connectionId: string,
  dataTypes: readonly string[] | undefined,
) {
  const { status } = await lockOwnedConnection(scope, companyId, connectionId)
  const unknown = dataTypes?.findIndex((dataType) => !firstLinkDataTypes.some((known) => known === dataType)) ?? -1
  if (unknown !== -1) throw refusedField(`dataTypes.${unknown}`, `must be one of ${firstLinkDataTypes.join(', ')}`)
  if (status !== 'Linked') throw new HttpError(409, `Only a linked connection can be synced; this one is ${status}.`)
  await queuePulls(scope, { connectionId, dataTypes, by: 'customer', extent: 'changes' })
  await changeDesktop(scope, connectionId, {})
}

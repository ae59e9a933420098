import { changeDesktop } from '../../desktop/changeDesktop'
import { dataTypeStates } from '../../copy/dataTypeState'
import { hasUnfinishedPulls } from '../../desktop/pullsOf'
import { chosenDataTypes } from '../../syncSettings/chosenDataTypes'
import type { LockedSession } from '../session/withSessionLock'
import { pullsOfSession } from './pullsOfSession'

/**
 * Notes that everything that was asked for has been answered, be it with a refusal. A sync that only greeted leaves no trace.
 *
 * @returns whether that is so; if not, nothing was changed.
 */
export async function completeSync(turn: LockedSession): Promise<boolean> {
  const { scope, desktop, session } = turn
  const connectionId = desktop.connection_id
  if (await hasUnfinishedPulls(scope, connectionId)) return false
  // The last question alone may have been left of a sync that broke off.
  if (session.asked !== 'check' && (await pullsOfSession(scope, session.id)).length === 0) return true
  const now = scope.now().toISOString()
  await scope.db.updateTable('connections').set({ last_sync_at: now }).where('id', '=', connectionId).execute()
  const change = desktop.first_sync_completed_at === null ? { first_sync_completed_at: now } : {}
  await changeDesktop(scope, connectionId, change, { kind: 'syncCompleted', by: 'connector' })
  await endOneTimeSync(turn)
  return true
}

/** A one-time connection has done its work once every data type was fetched; until then a refused one can be asked for again. */
async function endOneTimeSync({ scope, desktop }: LockedSession) {
  if (desktop.sync_mode !== 'oneTime') return
  const states = await dataTypeStates(scope, desktop.connection_id)
  const fetched = new Map(states.map(({ data_type, last_success_at }) => [data_type, last_success_at]))
  const wanted = (await chosenDataTypes(scope, desktop.connection_id)).filter(
    ({ isFetchedOnFirstLink }) => isFetchedOnFirstLink,
  )
  if (!wanted.every(({ dataType }) => (fetched.get(dataType) ?? '') >= (desktop.company_linked_at ?? ''))) return
  await scope.db
    .updateTable('connections')
    .set({ status: 'Deauthorized' })
    .where('id', '=', desktop.connection_id)
    .where('status', '=', 'Linked')
    .execute()
}

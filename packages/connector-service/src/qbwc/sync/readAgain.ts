import { setDataTypeState } from '../../copy/dataTypeState'
import { recordsThatName } from '../../copy/markDeleted'
import { changeDesktop } from '../../desktop/changeDesktop'
import { queuePulls, type QueueScope } from '../../desktop/queuePulls'
import { chosenDataTypes } from '../../syncSettings/chosenDataTypes'
import type { Pull } from '../rows'

/** Queues a reading of everything, after which what QuickBooks said before of deletions counts no more. */
export async function readEverything(scope: QueueScope, connectionId: string, by: Pull['requested_by'] = 'service') {
  await scope.db
    .updateTable('records')
    .set({ deleted_at: null })
    .where('connection_id', '=', connectionId)
    .where('is_deleted', '=', 1)
    .execute()
  await changeDesktop(scope, connectionId, { deleted_until: null, computer_ahead_seconds: null })
  await queuePulls(scope, { connectionId, by: byOf(by), extent: 'everything' })
}

/** What follows from what a customer asked for is theirs too: it waits for no hours. */
export function askedBy(pulls: readonly Pull[]) {
  return pulls.some(({ requested_by }) => requested_by === 'customer') ? 'customer' : 'service'
}

function byOf(column: Pull['requested_by']) {
  return column === 'customer' ? 'customer' : 'service'
}

/**
 * Queues a reading of the records that refer to one that is gone. QuickBooks deletes nothing that is in use: whoever refers to it refers to another
 * by now, since merging two entries of a list moves references without a word.
 */
export async function readReferring(
  scope: QueueScope,
  connectionId: string,
  gone: readonly string[],
  by: Pull['requested_by'],
) {
  if (gone.length === 0) return
  const chosen = new Set((await chosenDataTypes(scope, connectionId)).map(({ dataType }) => dataType as string))
  for (const [dataType, ids] of await recordsThatName(scope, connectionId, gone)) {
    const request = { connectionId, dataTypes: [dataType], by: byOf(by) } as const
    // What isn't read now is read whole when it is chosen again.
    if (!chosen.has(dataType)) {
      await setDataTypeState(scope, { connection_id: connectionId, data_type: dataType }, { modified_until: null })
      continue
    }
    await queuePulls(
      scope,
      ids.size > mostByTheirIds
        ? { ...request, extent: 'everything' }
        : { ...request, extent: 'changes', recordIds: [...ids] },
    )
  }
}

/** More than so many records are read sooner with their whole data type than by their ids. */
const mostByTheirIds = 2000

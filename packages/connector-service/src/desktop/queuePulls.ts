import { firstLinkDataTypes } from 'connections-sdk/contract'
import { dataTypeState, setDataTypeState } from '../copy/dataTypeState'
import { timeOrderedId } from '../database/timeOrderedId'
import type { Selectable } from 'kysely'
import type { PullsTable } from '../database/tables'
import { inTransaction, type Scope } from '../Scope'
import { lockDesktop } from './lockDesktop'
import { unbegun, unfinishedStatuses } from './pullsOf'

/** What to fetch, and for whom. */
export interface PullRequest {
  connectionId: string
  /** Without, all of them. */
  dataTypes?: readonly string[] | undefined
  by: 'customer' | 'service'
  /** `changes` asks only for records changed since the last success; `everything` starts afresh, as on first link. */
  extent: 'changes' | 'everything'
  /** Of one data type, only these records. */
  recordIds?: readonly string[]
}

/**
 * Queues a pull for each data type, in the order in which they are fetched. One that waits already isn't queued twice; when
 * the customer asks, it no longer waits for the window, and when everything is asked for, everything is what it fetches. The caller
 * announces the change.
 */
export async function queuePulls(scope: Scope, request: PullRequest) {
  await inTransaction(scope, async (inner) => {
    const { connectionId, dataTypes } = request
    await lockDesktop(inner, connectionId)
    for (const [position, dataType] of firstLinkDataTypes.entries()) {
      if (dataTypes !== undefined && !dataTypes.includes(dataType)) continue
      const waiting = await waitingPull(inner, connectionId, dataType)
      if (waiting === undefined) await queue(inner, request, dataType, position)
      else await widen(inner, request, waiting)
    }
  })
}

async function waitingPull({ db }: Scope, connectionId: string, dataType: string) {
  return db
    .selectFrom('pulls')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .where('data_type', '=', dataType)
    .where('status', 'in', [...unfinishedStatuses])
    .limit(1)
    .executeTakeFirst()
}

async function queue({ db, now }: Scope, request: PullRequest, dataType: string, position: number) {
  const { connectionId, by, extent, recordIds } = request
  const at = now()
  const id = timeOrderedId(at)
  const state = await dataTypeState({ db }, connectionId, dataType)
  await db
    .insertInto('pulls')
    .values({
      id,
      connection_id: connectionId,
      data_type: dataType,
      position,
      status: 'Queued',
      requested_at: at.toISOString(),
      requested_by: by,
      modified_since: extent === 'changes' ? state.modified_until : null,
      record_ids: recordIds === undefined ? null : JSON.stringify(recordIds),
    })
    .execute()
  // What is read again of what was read already is no news to a screen.
  if (recordIds === undefined) await setDataTypeState({ db }, state, { last_pull_id: id })
}

/** What waits takes in what is asked for now. What it has begun to fetch begins anew where that isn't all. */
async function widen({ db }: Scope, { by, extent, recordIds }: PullRequest, waiting: Selectable<PullsTable>) {
  const isAll = waiting.modified_since === null && waiting.record_ids === null
  const asksMore = !isAll && (extent === 'everything' || recordIds !== undefined || waiting.record_ids !== null)
  if (by !== 'customer' && !asksMore) return
  await db
    .updateTable('pulls')
    .set({
      ...(by === 'customer' && { requested_by: by }),
      ...(asksMore && { ...unbegun, modified_since: null, record_ids: null }),
    })
    .where('id', '=', waiting.id)
    .execute()
}

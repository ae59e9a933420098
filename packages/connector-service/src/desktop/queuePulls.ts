import * as z from 'zod/mini'
import { dataTypeState, setDataTypeState } from '../copy/dataTypeState'
import { timeOrderedId } from '../database/timeOrderedId'
import type { Selectable } from 'kysely'
import type { PullsTable } from '../database/tables'
import { isReadWhole } from '../qbwc/sync/dataTypeQueries'
import { inTransaction, type Scope } from '../Scope'
import { type ChosenDataType, chosenDataTypes, sinceDate } from '../syncSettings/chosenDataTypes'
import type { SyncSettingsScope } from '../syncSettings/syncSettingsOf'
import { lockDesktop } from './lockDesktop'
import { unbegun, unfinishedStatuses } from './pullsOf'

/** What queuing needs: the sync settings say what is read. */
export type QueueScope = Scope & SyncSettingsScope

/** What to fetch, and for whom. */
export interface PullRequest {
  connectionId: string
  /** Without, all that were chosen; on first link, those that are to be fetched then. */
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
export async function queuePulls(scope: QueueScope, request: PullRequest) {
  await inTransaction(scope, async (inner) => {
    const { connectionId, dataTypes } = request
    await lockDesktop(inner, connectionId)
    for (const [position, chosen] of (await chosenDataTypes(inner, connectionId)).entries()) {
      if (dataTypes !== undefined && !dataTypes.includes(chosen.dataType)) continue
      const waiting = await waitingPulls(inner, connectionId, chosen.dataType)
      if (!(await joins(inner, request, waiting))) await queue(inner, request, chosen, position)
    }
  })
}

async function waitingPulls({ db }: Scope, connectionId: string, dataType: string) {
  return db
    .selectFrom('pulls')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .where('data_type', '=', dataType)
    .where('status', 'in', [...unfinishedStatuses])
    .execute()
}

type Waiting = Selectable<PullsTable>

/** Whether what waits takes in what is asked for now. What has begun begins anew where it has to fetch more. */
async function joins({ db }: Scope, { by, extent, recordIds }: PullRequest, waiting: readonly Waiting[]) {
  const set = (pull: Waiting, change: Partial<Waiting>) =>
    db.updateTable('pulls').set(change).where('id', '=', pull.id).execute()
  const whole = waiting.find(({ record_ids }) => record_ids === null)
  if (recordIds !== undefined) {
    // One that has begun may be past them.
    if (whole?.modified_since === null && whole.status === 'Queued') return true
    const same = waiting.find(({ record_ids, status }) => record_ids !== null && status === 'Queued')
    if (same === undefined) return false
    const ids = new Set([...z.parse(idsSchema, JSON.parse(same.record_ids ?? '[]')), ...recordIds])
    await set(same, { record_ids: JSON.stringify([...ids]) })
    return true
  }
  if (whole === undefined) return false
  if (by === 'customer') await set(whole, { requested_by: by })
  if (extent === 'everything' && whole.modified_since !== null) await set(whole, { ...unbegun, modified_since: null })
  return true
}

const idsSchema = z.array(z.string())

async function queue({ db, now }: Scope, request: PullRequest, chosen: ChosenDataType, position: number) {
  const { connectionId, by, extent, recordIds } = request
  const { dataType } = chosen
  const at = now()
  const id = timeOrderedId(at)
  const state = await dataTypeState({ db }, connectionId, dataType)
  const since_date = sinceDate(chosen)
  // From an earlier day on than before, there is more to read than what changed.
  const isWider = (since_date ?? '') < (state.since_date ?? '')
  const isWhole = extent === 'everything' || isReadWhole(dataType) || isWider
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
      modified_since: isWhole ? null : state.modified_until,
      since_date,
      record_ids: recordIds === undefined ? null : JSON.stringify(recordIds),
    })
    .execute()
  // What is read again of what was read already is no news to a screen.
  if (recordIds === undefined) await setDataTypeState({ db }, state, { last_pull_id: id })
}

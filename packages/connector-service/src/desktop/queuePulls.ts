import { firstLinkDataTypes } from 'connections-sdk/contract'
import { timeOrderedId } from '../database/timeOrderedId'
import { inTransaction, type Scope } from '../Scope'
import { lockDesktop } from './lockDesktop'
import { unfinishedStatuses } from './pullsOf'

/** What to fetch, and for whom. */
export interface PullRequest {
  connectionId: string
  /** Without, all of them. */
  dataTypes?: readonly string[] | undefined
  by: 'customer' | 'service'
  /** `changes` asks only for records changed since the last success; `everything` starts afresh, as on first link. */
  extent: 'changes' | 'everything'
}

/**
 * Queues a pull for each data type, in the order in which they are fetched. One that waits already isn't queued twice; when
 * the customer asks, it no longer waits for the window. The caller announces the change.
 */
export async function queuePulls(scope: Scope, { connectionId, dataTypes, by, extent }: PullRequest) {
  await inTransaction(scope, async ({ db, now }) => {
    await lockDesktop({ db }, connectionId)
    const waiting = await db
      .selectFrom('pulls')
      .select(['id', 'data_type'])
      .where('connection_id', '=', connectionId)
      .where('status', 'in', [...unfinishedStatuses])
      .execute()
    const wanted = firstLinkDataTypes.filter((dataType) => dataTypes === undefined || dataTypes.includes(dataType))
    const alreadyQueued = waiting.filter(({ data_type }) => wanted.some((dataType) => dataType === data_type))
    if (by === 'customer' && alreadyQueued.length > 0) {
      const ids = alreadyQueued.map(({ id }) => id)
      await db.updateTable('pulls').set({ requested_by: by }).where('id', 'in', ids).execute()
    }
    const at = now()
    for (const [position, dataType] of firstLinkDataTypes.entries()) {
      if (!wanted.includes(dataType) || waiting.some(({ data_type }) => data_type === dataType)) continue
      await db
        .insertInto('pulls')
        .values({
          id: timeOrderedId(at),
          connection_id: connectionId,
          data_type: dataType,
          position,
          status: 'Queued',
          requested_at: at.toISOString(),
          requested_by: by,
          modified_since: extent === 'changes' ? await lastStart({ db }, connectionId, dataType) : null,
        })
        .execute()
    }
  })
}

/** When the last successful fetch began: what changed while it ran is asked for again. */
async function lastStart({ db }: Pick<Scope, 'db'>, connectionId: string, dataType: string) {
  const pull = await db
    .selectFrom('pulls')
    .select('started_at')
    .where('connection_id', '=', connectionId)
    .where('data_type', '=', dataType)
    .where('status', '=', 'Complete')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return pull?.started_at ?? null
}

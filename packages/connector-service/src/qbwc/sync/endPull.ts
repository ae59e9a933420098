import * as z from 'zod/mini'
import { dataTypeState, modifiedUntil, setDataTypeState } from '../../copy/dataTypeState'
import { markDeleted, unseenRecords } from '../../copy/markDeleted'
import type { Scope } from '../../Scope'
import type { Pull } from '../rows'

/** How a pull ended. */
type PullEnd = { status: 'Complete' } | { status: 'FetchError' | 'NotSupported'; error: string }

const longestError = 500

/**
 * Takes a pull out of the queue. After a reading of everything, what it didn't see is deleted, and of certain records those that weren't answered.
 *
 * @returns the ids of the records that are gone from QuickBooks now
 */
export async function endPull(scope: Pick<Scope, 'db' | 'now'>, pull: Pull, end: PullEnd): Promise<string[]> {
  const { db, now } = scope
  const completed_at = now().toISOString()
  await db
    .updateTable('pulls')
    .set({
      status: end.status,
      completed_at,
      iterator_id: null,
      error_message: end.status === 'Complete' ? null : end.error.slice(0, longestError),
    })
    .where('id', '=', pull.id)
    .execute()
  const state = await dataTypeState(scope, pull.connection_id, pull.data_type)
  if (pull.record_ids !== null) {
    if (end.status === 'Complete') return deleteUnanswered(scope, pull, z.parse(idsSchema, JSON.parse(pull.record_ids)))
    // Which records are in doubt is forgotten with this pull: the next reads everything.
    await setDataTypeState(scope, state, { modified_until: null })
    return []
  }
  await setDataTypeState(scope, state, { last_ended_request_at: pull.requested_at })
  if (end.status !== 'Complete') return []
  await setDataTypeState(scope, state, {
    last_success_id: pull.id,
    last_success_at: completed_at,
    modified_until: modifiedUntil(pull, state.modified_until),
    since_date: pull.since_date,
  })
  if (pull.modified_since !== null || pull.data_type === 'company') return []
  return deleteUnanswered(scope, pull, null)
}

const idsSchema = z.array(z.string())

/** @param ids - Those that were asked for; null: all. */
async function deleteUnanswered(scope: Pick<Scope, 'db' | 'now'>, pull: Pull, ids: readonly string[] | null) {
  const { connection_id, data_type, generation } = pull
  if (await hasUnknown(scope, pull)) return []
  // What is dated before wasn't asked for: it stays.
  const datedSince = ids === null ? pull.since_date : null
  const unseen = await unseenRecords(scope, connection_id, data_type, generation, { datedSince })
  const asked = ids === null ? null : new Set(ids)
  const gone = unseen.filter((recordId) => asked === null || asked.has(recordId))
  return markDeleted(
    scope,
    connection_id,
    data_type,
    gone.map((recordId) => ({ recordId, deletedAt: null })),
  )
}

/** Whether a record that couldn't be read may be any of those that weren't seen. */
async function hasUnknown({ db }: Pick<Scope, 'db'>, { connection_id, data_type }: Pull) {
  const unknown = await db
    .selectFrom('unreadable_records')
    .select('id')
    .where('connection_id', '=', connection_id)
    .where('data_type', '=', data_type)
    .where('record_id', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return unknown !== undefined
}

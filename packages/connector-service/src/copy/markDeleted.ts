import { sql } from 'kysely'
import { setImmediate } from 'node:timers/promises'
import type { Scope } from '../Scope'
import { selectHeld } from './heldRecords'
import { appendChanges, rowsPerStatement } from './recordChanges'

/** A record that QuickBooks no longer has. */
export interface DeletedRecord {
  recordId: string
  /** QuickBooks' own time of the deletion, ISO 8601 UTC; null where it tells none. */
  deletedAt: string | null
}

/**
 * Marks records as deleted, their last fields kept. One that isn't held, or is marked already, only gets the time.
 * The caller holds the connection's lock.
 *
 * @returns the ids of those that were live.
 */
export async function markDeleted(
  scope: Pick<Scope, 'db' | 'now'>,
  connectionId: string,
  dataType: string,
  deleted: readonly DeletedRecord[],
): Promise<string[]> {
  const gone: string[] = []
  for (let from = 0; from < deleted.length; from += rowsPerStatement) {
    gone.push(...(await markSome(scope, connectionId, dataType, deleted.slice(from, from + rowsPerStatement))))
  }
  return gone
}

async function markSome(
  scope: Pick<Scope, 'db' | 'now'>,
  connectionId: string,
  dataType: string,
  deleted: readonly DeletedRecord[],
) {
  const { db, now } = scope
  const held = await selectHeld(
    scope,
    { connectionId, dataType },
    deleted.map(({ recordId }) => recordId),
  )
    .select(['is_deleted', 'deleted_at'])
    .execute()
  const times = new Map(deleted.map(({ recordId, deletedAt }) => [recordId, deletedAt]))
  for (const { record_id, is_deleted, deleted_at } of held) {
    const time = times.get(record_id) ?? null
    if (is_deleted === 1 && (time === null || time === deleted_at)) continue
    await db
      .updateTable('records')
      .set({
        is_deleted: 1,
        deleted_at: time ?? deleted_at,
        ...(is_deleted === 0 && { changed_at: now().toISOString() }),
      })
      .where('connection_id', '=', connectionId)
      .where('data_type', '=', dataType)
      .where('record_id', '=', record_id)
      .execute()
  }
  const gone = held.filter(({ is_deleted }) => is_deleted === 0).map(({ record_id }) => record_id)
  await appendChanges(
    scope,
    connectionId,
    gone.map((recordId) => ({ dataType, recordId, change: 'deleted' })),
  )
  return gone
}

/** The live records of a data type that the attempt `generation` didn't see, of those last changed since a time, or dated since a day. */
export async function unseenRecords(
  { db }: Pick<Scope, 'db'>,
  connectionId: string,
  dataType: string,
  generation: number,
  { changedSince, datedSince }: { changedSince?: string; datedSince?: string | null },
): Promise<string[]> {
  const rows = await db
    .selectFrom('records')
    .select('record_id')
    .where('connection_id', '=', connectionId)
    .where('data_type', '=', dataType)
    .where('is_deleted', '=', 0)
    .where('seen_generation', '<', generation)
    .$if(changedSince !== undefined, (query) => query.where('modified_at', '>=', changedSince ?? ''))
    .$if(datedSince != null, (query) => query.where('txn_date', '>=', datedSince ?? ''))
    .execute()
  return rows.map(({ record_id }) => record_id)
}

/**
 * The live records that refer to one of these ids, by data type. QuickBooks deletes nothing that is in use, so that whoever refers to a record
 * that is gone refers to another by now: it was merged, or what held the reference has changed without saying so.
 */
export async function recordsThatName(scope: Pick<Scope, 'db'>, connectionId: string, ids: readonly string[]) {
  const found = new Map<string, Set<string>>()
  const rows =
    ids.length > mostBySearch ? goThrough(scope, connectionId, new Set(ids)) : search(scope, connectionId, ids)
  for await (const { data_type, record_id } of rows) {
    found.set(data_type, (found.get(data_type) ?? new Set()).add(record_id))
  }
  return found
}

/** The database looks for so many ids in each record sooner than we do. */
const mostBySearch = 20

async function* search({ db }: Pick<Scope, 'db'>, connectionId: string, ids: readonly string[]) {
  if (ids.length === 0) return
  yield* await db
    .selectFrom('records')
    .select(['data_type', 'record_id'])
    .where('connection_id', '=', connectionId)
    .where('is_deleted', '=', 0)
    .where((row) => row.or(ids.map((id) => sql<boolean>`${row.ref('body')} like ${`%"${likeText(id)}"%`} escape '\\'`)))
    .execute()
}

/** Once through all that is held, piece by piece, so that other companies' calls get their turn. */
async function* goThrough({ db }: Pick<Scope, 'db'>, connectionId: string, ids: ReadonlySet<string>) {
  let after = { data_type: '', record_id: '' }
  for (;;) {
    const rows = await db
      .selectFrom('records')
      .select(['data_type', 'record_id', 'body', 'is_deleted'])
      .where('connection_id', '=', connectionId)
      .where(sql<boolean>`(data_type, record_id) > (${after.data_type}, ${after.record_id})`)
      .orderBy('data_type')
      .orderBy('record_id')
      .limit(rowsPerStatement)
      .execute()
    yield* rows.filter(({ is_deleted, body }) => is_deleted === 0 && names(body, ids))
    const last = rows.at(-1)
    if (last === undefined) return
    after = last
    await setImmediate()
  }
}

function names(body: string, ids: ReadonlySet<string>) {
  for (const [, id = ''] of body.matchAll(/"(?:ListID|TxnID)":"([^"\\]+)"/g)) if (ids.has(id)) return true
  return false
}

/** As it stands in JSON, for LIKE. */
function likeText(id: string) {
  return JSON.stringify(id)
    .slice(1, -1)
    .replace(/[\\%_]/g, String.raw`\$&`)
}

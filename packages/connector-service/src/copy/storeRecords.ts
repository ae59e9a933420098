import * as z from 'zod/mini'
import type { Scope } from '../Scope'
import { markSeen, type RecordsOf, selectHeld } from './heldRecords'
import { appendChanges, rowsPerStatement } from './recordChanges'

/** A record as QuickBooks gave it. */
export interface FetchedRecord {
  /** ListID or TxnID; for the company, of which there is one, `company`. */
  recordId: string
  /** ISO 8601 UTC, or null where QuickBooks tells no time. */
  modifiedAt: string | null
  /** A transaction's own date, `YYYY-MM-DD`; null or absent for what has none. */
  date?: string | null
  /** The record's fields as JSON. */
  body: string
}

/** Which copy records belong to, and which attempt to read it brought them. */
export interface RecordSource extends RecordsOf {
  generation: number
}

/**
 * Stores records over those with the same identity, so that what comes twice is there once, and appends to the feed of changes what is
 * new or different. The caller holds the connection's lock.
 *
 * @returns the ids of those that have another name than before: whatever refers to them bears their name, and isn't modified by it
 */
export async function storeRecords(
  scope: Pick<Scope, 'db' | 'now'>,
  source: RecordSource,
  records: readonly FetchedRecord[],
): Promise<string[]> {
  const renamed: string[] = []
  const unique = [...new Map(records.map((record) => [record.recordId, record])).values()]
  for (let from = 0; from < unique.length; from += rowsPerStatement) {
    renamed.push(...(await storeSome(scope, source, unique.slice(from, from + rowsPerStatement))))
  }
  return renamed
}

async function storeSome(scope: Pick<Scope, 'db' | 'now'>, source: RecordSource, records: readonly FetchedRecord[]) {
  const { db, now } = scope
  const { connectionId, dataType, generation } = source
  const held = await selectHeld(
    scope,
    source,
    records.map(({ recordId }) => recordId),
  )
    .select(['body', 'is_deleted'])
    .execute()
  const live = new Map(held.filter(({ is_deleted }) => is_deleted === 0).map((row) => [row.record_id, row.body]))
  const changed = records.filter(({ recordId, body }) => live.get(recordId) !== body)
  const same = records.filter(({ recordId, body }) => live.get(recordId) === body).map(({ recordId }) => recordId)
  await markSeen(scope, source, generation, same)
  if (changed.length === 0) return []
  const changed_at = now().toISOString()
  await db
    .insertInto('records')
    .values(
      changed.map(({ recordId, modifiedAt, date = null, body }) => ({
        connection_id: connectionId,
        data_type: dataType,
        record_id: recordId,
        modified_at: modifiedAt,
        txn_date: date,
        body,
        changed_at,
        seen_generation: generation,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['connection_id', 'data_type', 'record_id']).doUpdateSet((row) => ({
        modified_at: row.ref('excluded.modified_at'),
        txn_date: row.ref('excluded.txn_date'),
        body: row.ref('excluded.body'),
        changed_at: row.ref('excluded.changed_at'),
        seen_generation: row.ref('excluded.seen_generation'),
        is_deleted: 0,
        deleted_at: null,
      })),
    )
    .execute()
  await appendChanges(
    scope,
    connectionId,
    changed.map(({ recordId }) => ({ dataType, recordId, change: live.has(recordId) ? 'modified' : 'created' })),
  )
  return changed
    .filter(({ recordId, body }) => live.has(recordId) && nameIn(live.get(recordId)) !== nameIn(body))
    .map(({ recordId }) => recordId)
}

const namedSchema = z.object({ FullName: z.optional(z.string()), Name: z.optional(z.string()) })

/** What others call a record; undefined for transactions. */
function nameIn(body: string | undefined) {
  const named = z.safeParse(namedSchema, JSON.parse(body ?? '{}')).data
  return named?.FullName ?? named?.Name
}

/** Which of these are held, deleted ones among them. */
export async function heldAmong(scope: Pick<Scope, 'db'>, of: RecordsOf, ids: readonly string[]): Promise<Set<string>> {
  const held = new Set<string>()
  for (let from = 0; from < ids.length; from += rowsPerStatement) {
    const rows = await selectHeld(scope, of, ids.slice(from, from + rowsPerStatement)).execute()
    for (const { record_id } of rows) held.add(record_id)
  }
  return held
}

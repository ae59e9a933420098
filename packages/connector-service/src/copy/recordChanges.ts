import type { Kysely } from 'kysely'
import type { Database } from '../database/tables'
import type { Scope } from '../Scope'

/** What happened to a record: one that comes back after its deletion is created anew. */
export type RecordChange = 'created' | 'modified' | 'deleted'

interface ChangedRecord {
  dataType: string
  recordId: string
  change: RecordChange
}

// Six values a row; SQLite takes 32,766 values in a statement.
export const rowsPerStatement = 500

/**
 * Appends changes to the connection's feed, in the order given. Cursors are counted in the connection's own row, whose lock is held
 * until the transaction's end: nobody can see a cursor while a smaller one is still to come, which a database's sequence doesn't promise.
 */
export async function appendChanges(
  { db, now }: Pick<Scope, 'db' | 'now'>,
  connectionId: string,
  changes: readonly ChangedRecord[],
): Promise<void> {
  if (changes.length === 0) return
  const first = (await takeCursors(db, connectionId, changes.length)) - changes.length + 1
  const at = now().toISOString()
  for (let from = 0; from < changes.length; from += rowsPerStatement) {
    await db
      .insertInto('record_changes')
      .values(
        changes.slice(from, from + rowsPerStatement).map(({ dataType, recordId, change }, index) => ({
          connection_id: connectionId,
          cursor: first + from + index,
          at,
          data_type: dataType,
          record_id: recordId,
          change,
        })),
      )
      .execute()
  }
  await countLive(db, connectionId, changes)
}

/** Keeps each data type's number of live records. */
async function countLive(db: Kysely<Database>, connectionId: string, changes: readonly ChangedRecord[]) {
  const more = new Map<string, number>()
  const worth: Record<RecordChange, number> = { created: 1, modified: 0, deleted: -1 }
  for (const { dataType, change } of changes) more.set(dataType, (more.get(dataType) ?? 0) + worth[change])
  for (const [dataType, count] of more) {
    await db
      .insertInto('data_types')
      .values({ connection_id: connectionId, data_type: dataType, record_count: count })
      .onConflict((conflict) =>
        conflict
          .columns(['connection_id', 'data_type'])
          .doUpdateSet((row) => ({ record_count: row('data_types.record_count', '+', count) })),
      )
      .execute()
  }
}

/** @returns the last of the cursors taken */
async function takeCursors(db: Kysely<Database>, connectionId: string, count: number) {
  const { change_cursor } = await db
    .updateTable('desktop_connections')
    .set((row) => ({ change_cursor: row('change_cursor', '+', count) }))
    .where('connection_id', '=', connectionId)
    .returning('change_cursor')
    .executeTakeFirstOrThrow()
  return change_cursor
}

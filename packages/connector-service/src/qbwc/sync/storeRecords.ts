import type { Scope } from '../../Scope'
import type { FetchedRecord } from '../qbxml/readQueryAnswer'

// Five values a row; databases take some ten thousand values in a statement.
const rowsPerStatement = 1000

/** Stores records over those with the same identity, so that what comes twice is there once. */
export async function storeRecords(
  { db }: Pick<Scope, 'db'>,
  connectionId: string,
  dataType: string,
  records: readonly FetchedRecord[],
): Promise<void> {
  const unique = [...new Map(records.map((record) => [record.recordId, record])).values()]
  for (let from = 0; from < unique.length; from += rowsPerStatement) {
    await db
      .insertInto('records')
      .values(
        unique.slice(from, from + rowsPerStatement).map(({ recordId, modifiedAt, body }) => ({
          connection_id: connectionId,
          data_type: dataType,
          record_id: recordId,
          modified_at: modifiedAt,
          body,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['connection_id', 'data_type', 'record_id']).doUpdateSet((row) => ({
          modified_at: row.ref('excluded.modified_at'),
          body: row.ref('excluded.body'),
        })),
      )
      .execute()
  }
}

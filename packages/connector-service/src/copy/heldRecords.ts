import type { Scope } from '../Scope'

/** Which copy records belong to. */
export interface RecordsOf {
  connectionId: string
  dataType: string
}

/** Those of these records that are held, deleted ones among them: as many as a statement takes. What is read of them is the caller's to say. */
export function selectHeld({ db }: Pick<Scope, 'db'>, { connectionId, dataType }: RecordsOf, ids: readonly string[]) {
  return db
    .selectFrom('records')
    .select('record_id')
    .where('connection_id', '=', connectionId)
    .where('data_type', '=', dataType)
    .where('record_id', 'in', ids)
}

/** Notes that an attempt to read the data type saw these records, as they are held. */
export async function markSeen(
  { db }: Pick<Scope, 'db'>,
  { connectionId, dataType }: RecordsOf,
  generation: number,
  ids: readonly string[],
) {
  if (ids.length === 0) return
  await db
    .updateTable('records')
    .set({ seen_generation: generation })
    .where('connection_id', '=', connectionId)
    .where('data_type', '=', dataType)
    .where('record_id', 'in', ids)
    .execute()
}

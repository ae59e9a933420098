import type { Selectable } from 'kysely'
import type { DataTypesTable } from '../database/copyTables'
import type { PullsTable } from '../database/tables'
import type { Scope } from '../Scope'

/** What is held of one data type of a connection, and how it is asked for. */
export type DataTypeState = Selectable<DataTypesTable>

/** Every data type of which anything was asked for. */
export async function dataTypeStates({ db }: Pick<Scope, 'db'>, connectionId: string): Promise<DataTypeState[]> {
  return db.selectFrom('data_types').selectAll().where('connection_id', '=', connectionId).execute()
}

/** One data type's, made where there is none yet. */
export async function dataTypeState(
  { db }: Pick<Scope, 'db'>,
  connectionId: string,
  dataType: string,
): Promise<DataTypeState> {
  return db
    .insertInto('data_types')
    .values({ connection_id: connectionId, data_type: dataType })
    .onConflict((conflict) =>
      conflict.columns(['connection_id', 'data_type']).doUpdateSet({ connection_id: connectionId }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Sets what is known of a data type, which must have a state. */
export async function setDataTypeState(
  { db }: Pick<Scope, 'db'>,
  { connection_id, data_type }: Pick<DataTypeState, 'connection_id' | 'data_type'>,
  change: Partial<Omit<DataTypeState, 'connection_id' | 'data_type'>>,
) {
  await db
    .updateTable('data_types')
    .set(change)
    .where('connection_id', '=', connection_id)
    .where('data_type', '=', data_type)
    .execute()
}

/** What of a pull says how its data type stands. */
type EndedPull = Pick<
  Selectable<PullsTable>,
  'connection_id' | 'data_type' | 'modified_since' | 'latest_modified_at' | 'as_of'
>

/**
 * QuickBooks' own latest time up to which all is held, after a pull that read everything it asked for. It is never later than the
 * QuickBooks computer's clock was when the pull began: a record that bears a later time was saved by a clock that was wrong, and records that
 * are saved once it is put right bear earlier ones.
 */
export function modifiedUntil(pull: EndedPull, before: string | null): string | null {
  const latest = [pull.latest_modified_at, pull.modified_since === null ? null : before]
    .filter((time) => time !== null)
    .toSorted()
    .at(-1)
  if (latest === undefined) return null
  return pull.as_of !== null && pull.as_of < latest ? pull.as_of : latest
}

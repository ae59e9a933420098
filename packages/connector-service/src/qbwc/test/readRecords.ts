import type { TestConnection } from './newConnection'

/** What is held of a data type and not deleted, by identity. */
export async function readRecords(
  { service, connectionId }: Pick<TestConnection, 'service' | 'connectionId'>,
  dataType: string,
) {
  const rows = await service.database.db
    .selectFrom('records')
    .select(['record_id', 'body', 'modified_at'])
    .where('connection_id', '=', connectionId)
    .where('data_type', '=', dataType)
    .where('is_deleted', '=', 0)
    .execute()
  return new Map(
    rows.map(({ record_id, body, modified_at }) => [record_id, { fields: JSON.parse(body), modifiedAt: modified_at }]),
  )
}

/** How many records of every data type are held and not deleted. */
export async function countRecords({ service, connectionId }: TestConnection) {
  const { count } = await service.database.db
    .selectFrom('records')
    .select((row) => row.fn.countAll().as('count'))
    .where('connection_id', '=', connectionId)
    .where('is_deleted', '=', 0)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The status of each pull, by data type, the newest last. */
export async function readPulls({ service, connectionId }: TestConnection) {
  const rows = await service.database.db
    .selectFrom('pulls')
    .select(['data_type', 'status', 'error_message', 'modified_since'])
    .where('connection_id', '=', connectionId)
    .orderBy('requested_at')
    .orderBy('position')
    .execute()
  return rows
}

/** The kinds of the timeline's entries, oldest first. */
export async function readTimeline({ service, connectionId }: TestConnection) {
  const rows = await service.database.db
    .selectFrom('timeline')
    .select(['kind', 'detail'])
    .where('connection_id', '=', connectionId)
    .orderBy('id')
    .execute()
  return rows.map(({ kind, detail }) => (kind === 'problem' || kind === 'problemCleared' ? `${kind} ${detail}` : kind))
}

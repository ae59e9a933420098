import { type Kysely, sql } from 'kysely'

/** What a faithful copy needs: what is held of each data type, every change of a record in order, and what is to be read. */
export async function createCopyTables(db: Kysely<unknown>) {
  await addColumns(db, 'companies', { external_id: 'text' })
  await db.schema.createIndex('companies_by_external_id').on('companies').column('external_id').unique().execute()
  await addColumns(db, 'desktop_connections', {
    change_cursor: 'count',
    deleted_until: 'text',
    check_due: 'count',
    checked_at: 'text',
    computer_time: 'text',
    computer_ahead_seconds: 'integer',
    confirmed_paths: 'text',
  })
  await addColumns(db, 'sessions', { computer_time: 'text', asked: 'text' })
  await addColumns(db, 'pulls', {
    since_date: 'text',
    record_ids: 'text',
    generation: 'count',
    query_index: 'count',
    latest_modified_at: 'text',
    as_of: 'text',
    passing_refusals: 'count',
    unreadable: 'count',
    characters_removed: 'count',
  })
  await db.schema.createIndex('pulls_by_data_type').on('pulls').columns(['connection_id', 'data_type', 'id']).execute()
  await db.schema.createIndex('pulls_by_id').on('pulls').columns(['connection_id', 'id']).execute()
  await db.schema.createIndex('pulls_by_status').on('pulls').columns(['connection_id', 'status']).execute()
  await addColumns(db, 'records', {
    changed_at: 'text',
    txn_date: 'text',
    is_deleted: 'count',
    deleted_at: 'text',
    seen_generation: 'count',
  })
  await createTables(db)
  await describeWhatIsHeld(db)
}

async function createTables(db: Kysely<unknown>) {
  const ofConnection = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('connection_id', 'text', (column) => column.notNull().references('connections.id').onDelete('cascade'))
  await ofConnection('data_types')
    .addColumn('data_type', 'text', (column) => column.notNull())
    .addColumn('modified_until', 'text')
    .addColumn('since_date', 'text')
    .addColumn('generation', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('page_size', 'integer')
    .addColumn('count_difference', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('count_difference_seen', 'integer')
    .addColumn('record_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('last_pull_id', 'text')
    .addColumn('last_success_id', 'text')
    .addColumn('last_success_at', 'text')
    .addColumn('last_ended_request_at', 'text')
    .addPrimaryKeyConstraint('data_types_pk', ['connection_id', 'data_type'])
    .execute()
  await ofConnection('record_changes')
    .addColumn('cursor', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('data_type', 'text', (column) => column.notNull())
    .addColumn('record_id', 'text', (column) => column.notNull())
    .addColumn('change', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_changes_pk', ['connection_id', 'cursor'])
    .execute()
  await db.schema
    .createIndex('record_changes_by_record')
    .on('record_changes')
    .columns(['connection_id', 'data_type', 'record_id', 'cursor'])
    .execute()
  await ofConnection('unreadable_records')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('data_type', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('record_id', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('unreadable_records_by_data_type')
    .on('unreadable_records')
    .columns(['connection_id', 'data_type', 'at'])
    .execute()
  await db.schema
    .createTable('sync_settings')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('data_type', 'text', (column) => column.notNull())
    .addColumn('fetch_on_first_link', 'integer', (column) => column.notNull())
    .addColumn('sync_every_hours', 'double precision', (column) => column.notNull())
    .addColumn('sync_order', 'integer', (column) => column.notNull())
    .addColumn('sync_from', 'text')
    .addColumn('sync_from_days', 'integer')
    .addColumn('sync_from_months', 'integer')
    .addColumn('is_locked', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('sync_settings_pk', ['owner', 'data_type'])
    .execute()
}

/** What an earlier version read is held as before; nothing of it is known to be whole, so that the next sync reads everything. */
async function describeWhatIsHeld(db: Kysely<unknown>) {
  await sql`update records set changed_at = coalesce(modified_at, '1970-01-01T00:00:00.000Z')`.execute(db)
  await sql`
    insert into record_changes (connection_id, cursor, at, data_type, record_id, change)
    select connection_id, row_number() over (partition by connection_id order by data_type, record_id), changed_at,
      data_type, record_id, 'created' from records`.execute(db)
  await sql`
    update desktop_connections set change_cursor =
      (select count(*) from records where records.connection_id = desktop_connections.connection_id)`.execute(db)
  await sql`
    insert into data_types (connection_id, data_type, record_count, last_pull_id, last_ended_request_at)
    select connection_id, data_type,
      (select count(*) from records where records.connection_id = pulls.connection_id and records.data_type = pulls.data_type),
      max(id), max(case when status not in ('Queued', 'Fetching', 'Cancelled') then requested_at end)
    from pulls group by connection_id, data_type`.execute(db)
  await sql`
    update data_types set last_success_id =
      (select max(id) from pulls where pulls.connection_id = data_types.connection_id
        and pulls.data_type = data_types.data_type and pulls.status = 'Complete')`.execute(db)
  await sql`
    update data_types set last_success_at = (select completed_at from pulls where pulls.id = data_types.last_success_id)`.execute(
    db,
  )
}

/** `count`: a whole number that begins at 0. */
async function addColumns(db: Kysely<unknown>, table: string, columns: Record<string, 'text' | 'integer' | 'count'>) {
  for (const [name, kind] of Object.entries(columns)) {
    const type = kind === 'count' ? 'integer' : kind
    await db.schema
      .alterTable(table)
      .addColumn(name, type, (column) => (kind === 'count' ? column.notNull().defaultTo(0) : column))
      .execute()
  }
}

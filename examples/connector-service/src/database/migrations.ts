import type { Kysely, Migration } from 'kysely'
import type { Database } from './tables'

const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('companies')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('connections')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('platform_key', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('last_sync_at', 'text')
      .execute()
    await db.schema
      .createIndex('connections_by_company')
      .on('connections')
      .columns(['company_id', 'created_at'])
      .execute()
    await createDesktopConnections(db)
    await createWork(db)
    await createSecurity(db)
  },
}

async function createDesktopConnections(db: Kysely<unknown>) {
  let table = db.schema
    .createTable('desktop_connections')
    .addColumn('connection_id', 'text', (column) =>
      column.primaryKey().references('connections.id').onDelete('cascade'),
    )
    .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('application_name', 'text', (column) => column.notNull())
    .addColumn('hosting', 'text')
    .addColumn('sync_mode', 'text', (column) => column.notNull())
    .addColumn('user_name', 'text', (column) => column.notNull().unique())
    .addColumn('password_hash', 'text')
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('file_id', 'text', (column) => column.notNull())
    .addColumn('generation', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('support_reference', 'text', (column) => column.notNull().unique())
  for (const name of optionalDesktopColumns) table = table.addColumn(name, 'text')
  await table.execute()
  await db.schema
    .createTable('pauses')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('connection_id', 'text', (column) => column.notNull().references('connections.id').onDelete('cascade'))
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('pauses_by_connection').on('pauses').columns(['connection_id', 'ends_at']).execute()
  await db.schema
    .createTable('timeline')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('connection_id', 'text', (column) => column.notNull().references('connections.id').onDelete('cascade'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('by_whom', 'text', (column) => column.notNull())
    .addColumn('detail', 'text')
    .execute()
  await db.schema.createIndex('timeline_by_connection').on('timeline').columns(['connection_id', 'id']).execute()
}

const optionalDesktopColumns = [
  'requirements_confirmed_at',
  'connector_downloaded_at',
  'connector_installed_at',
  'configuration_downloaded_at',
  'configuration_opened_at',
  'password_issued_at',
  'first_contact_at',
  'signed_in_at',
  'company_linked_at',
  'schedule_chosen_at',
  'first_sync_started_at',
  'first_sync_completed_at',
  'company_name',
  'company_path',
  'computer_name',
  'last_contact_at',
  'web_connector_version',
  'quickbooks_product',
  'qbxml_version',
  'problem_code',
  'problem_observed_at',
  'problem_web_connector_code',
  'problem_hresult',
  'problem_detail',
  'sync_schedule',
] as const satisfies readonly (keyof Database['desktop_connections'])[]

async function createWork(db: Kysely<unknown>) {
  await db.schema
    .createTable('pulls')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('connection_id', 'text', (column) => column.notNull().references('connections.id').onDelete('cascade'))
    .addColumn('data_type', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('requested_at', 'text', (column) => column.notNull())
    .addColumn('requested_by', 'text', (column) => column.notNull().defaultTo('service'))
    .addColumn('started_at', 'text')
    .addColumn('completed_at', 'text')
    .addColumn('modified_since', 'text')
    .addColumn('iterator_id', 'text')
    .addColumn('session_id', 'text')
    .addColumn('received', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('remaining', 'integer')
    .addColumn('error_message', 'text')
    .execute()
  await db.schema.createIndex('pulls_by_connection').on('pulls').columns(['connection_id', 'requested_at']).execute()
  await db.schema
    .createTable('records')
    .addColumn('connection_id', 'text', (column) => column.notNull().references('connections.id').onDelete('cascade'))
    .addColumn('data_type', 'text', (column) => column.notNull())
    .addColumn('record_id', 'text', (column) => column.notNull())
    .addColumn('modified_at', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_pk', ['connection_id', 'data_type', 'record_id'])
    .execute()
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('connection_id', 'text', (column) => column.notNull().references('connections.id').onDelete('cascade'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('turn', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('last_call_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('company_checked', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('connection_errors', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('last_error', 'text')
    .addColumn('stopping_since', 'text')
    .addColumn('last_response_hash', 'text')
    .addColumn('last_answer', 'integer')
    .addColumn('first_refusal', 'text')
    .execute()
  await db.schema.createIndex('sessions_by_connection').on('sessions').column('connection_id').unique().execute()
}

async function createSecurity(db: Kysely<unknown>) {
  await db.schema
    .createTable('password_failures')
    .addColumn('user_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('password_failures_by_name')
    .on('password_failures')
    .columns(['user_name', 'at'])
    .execute()
  await db.schema
    .createTable('handoffs')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('connection_id', 'text', (column) => column.notNull().references('connections.id').onDelete('cascade'))
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('redeemed_at', 'text')
    .execute()
  await db.schema
    .createTable('idempotent_answers')
    .addColumn('key_hash', 'text', (column) => column.primaryKey())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('status_code', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('idempotent_answers_by_time').on('idempotent_answers').column('created_at').execute()
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}

/** Every change of the database's shape, in order; never edited once released, only added to. */
export const migrations: Record<string, Migration> = { '0001_first_tables': firstTables }

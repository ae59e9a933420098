import type { Kysely } from 'kysely'
import type { Database } from './tables'

/** QuickBooks Desktop connections, their pauses and what happened to them. */
export async function createDesktopTables(db: Kysely<unknown>) {
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

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
    .addColumn('sync_mode', 'text', (column) => column.notNull())
    .addColumn('user_name', 'text', (column) => column.notNull().unique())
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('file_id', 'text', (column) => column.notNull())
    .addColumn('generation', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('support_reference', 'text', (column) => column.notNull().unique())
  for (const [name, type] of Object.entries(optionalDesktopColumns)) table = table.addColumn(name, type)
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
    .addColumn('starts_at', 'text')
    .addColumn('ends_at', 'text')
    .execute()
  await db.schema.createIndex('timeline_by_connection').on('timeline').columns(['connection_id', 'id']).execute()
}

type DesktopColumns = Database['desktop_connections']
type OptionalColumn = {
  [Column in keyof DesktopColumns]: null extends DesktopColumns[Column] ? Column : never
}[keyof DesktopColumns]
type LaterColumn = (typeof laterDesktopColumns)[number]

/** Columns that came after the first tables, each by its migration. */
const laterDesktopColumns = [
  'deleted_until',
  'checked_at',
  'computer_time',
  'computer_ahead_seconds',
  'confirmed_paths',
] as const satisfies OptionalColumn[]

/** Every column that may be null, but those that came later. */
const optionalDesktopColumns: Record<Exclude<OptionalColumn, LaterColumn>, 'text' | 'integer'> = {
  hosting: 'text',
  is_administrator: 'integer',
  password_hash: 'text',
  requirements_confirmed_at: 'text',
  connector_downloaded_at: 'text',
  connector_installed_at: 'text',
  configuration_downloaded_at: 'text',
  configuration_opened_at: 'text',
  configuration_added_at: 'text',
  password_issued_at: 'text',
  first_contact_at: 'text',
  signed_in_at: 'text',
  company_confirmed_at: 'text',
  company_linked_at: 'text',
  schedule_chosen_at: 'text',
  first_sync_started_at: 'text',
  first_sync_completed_at: 'text',
  auto_run_seen_at: 'text',
  last_run_at: 'text',
  previous_run_at: 'text',
  company_name: 'text',
  company_path: 'text',
  computer_name: 'text',
  candidate_name: 'text',
  candidate_path: 'text',
  candidate_computer_name: 'text',
  candidate_seen_at: 'text',
  replacement_reason: 'text',
  last_contact_at: 'text',
  web_connector_version: 'text',
  quickbooks_product: 'text',
  qbxml_version: 'text',
  problem_code: 'text',
  problem_observed_at: 'text',
  problem_web_connector_code: 'text',
  problem_hresult: 'text',
  problem_detail: 'text',
  sync_schedule: 'text',
}

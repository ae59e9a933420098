import type { Kysely, Migration } from 'kysely'
import { createCopyTables } from './createCopyTables'
import { createDesktopTables } from './createDesktopTables'

const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('companies')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expected_company_names', 'text')
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
    await createDesktopTables(db)
    await createWorkTables(db)
    await createSecurityTables(db)
  },
}

/** Every change of the database's shape, in order; never edited once released, only added to. */
export const migrations: Record<string, Migration> = {
  '0001_first_tables': firstTables,
  '0002_faithful_copy': { up: createCopyTables },
  '0003_erasable_answers': { up: nameCompaniesOfAnswers },
}

/** Answers kept for repeats go with the company that they tell of. */
async function nameCompaniesOfAnswers(db: Kysely<unknown>) {
  await db.schema.alterTable('idempotent_answers').addColumn('company_id', 'text').execute()
  await db.schema.createIndex('idempotent_answers_by_company').on('idempotent_answers').column('company_id').execute()
}

/** Wrong passwords, hand-off links, idempotent answers, and the operator's settings. */
async function createSecurityTables(db: Kysely<unknown>) {
  await db.schema
    .createTable('password_failures')
    .addColumn('user_name', 'text', (column) => column.notNull())
    .addColumn('password_key', 'text', (column) => column.notNull())
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
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('connection_id', 'text', (column) => column.notNull().references('connections.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text')
    .addColumn('opened_on', 'text')
    .addColumn('revoked_at', 'text')
    .execute()
  await db.schema
    .createIndex('handoffs_by_connection')
    .on('handoffs')
    .columns(['connection_id', 'created_at'])
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

/** The queue of pulls, the records that they brought, and the Web Connector's sessions. */
async function createWorkTables(db: Kysely<unknown>) {
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
    .addColumn('heard_by', 'text', (column) => column.notNull())
    .addColumn('interrupted_at', 'text')
    .addColumn('company_checked', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('connection_errors', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('last_error', 'text')
    .addColumn('stopping_since', 'text')
    .addColumn('company_asked_until', 'text')
    .addColumn('last_response_hash', 'text')
    .addColumn('last_answer', 'integer')
    .addColumn('first_refusal', 'text')
    .execute()
  await db.schema.createIndex('sessions_by_connection').on('sessions').column('connection_id').unique().execute()
}

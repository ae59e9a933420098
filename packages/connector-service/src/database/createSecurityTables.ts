import type { Kysely } from 'kysely'

/** Wrong passwords, hand-off links, idempotent answers, and the operator's settings. */
export async function createSecurityTables(db: Kysely<unknown>) {
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

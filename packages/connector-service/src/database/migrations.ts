import type { Kysely, Migration } from 'kysely'
import { createDesktopTables } from './createDesktopTables'
import { createSecurityTables } from './createSecurityTables'
import { createWorkTables } from './createWorkTables'

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
    await createDesktopTables(db)
    await createWorkTables(db)
    await createSecurityTables(db)
  },
}

/** Every change of the database's shape, in order; never edited once released, only added to. */
export const migrations: Record<string, Migration> = { '0001_first_tables': firstTables }

import { Kysely, Migrator, PostgresDialect } from 'kysely'
import LibsqlDatabase from 'libsql'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Pool } from 'pg'
import { DesktopChanges } from './DesktopChanges'
import { ImmediateSqliteDialect } from './ImmediateSqliteDialect'
import { listenToPostgres } from './listenToPostgres'
import { migrations } from './migrations'
import { livingProcesses, newProcessId } from './processes'
import type { Database } from './tables'

/** An open database, its shape up to date. */
export interface OpenDatabase {
  db: Kysely<Database>
  changes: DesktopChanges
  /** Which of the processes that serve this database this one is. */
  processId: string
  /** The processes that serve this database now, this one among them. */
  livingProcesses(): Promise<string[]>
  close(): Promise<void>
}

export interface DatabaseSettings {
  dataDir: string
  /** A PostgreSQL URL; without one, a SQLite file in `dataDir`. */
  databaseUrl?: string | undefined
}

/**
 * Opens the SQLite file or the PostgreSQL database and brings its shape up to date; safe when several processes do so at once.
 *
 * @param onTrouble - hears of a connection to PostgreSQL that broke while idle; it is made anew by itself.
 * @throws what the driver or a migration throws
 */
export async function openDatabase(
  settings: DatabaseSettings,
  onTrouble: (error: unknown) => void = () => {},
): Promise<OpenDatabase> {
  const { databaseUrl } = settings
  const changes = new DesktopChanges(databaseUrl !== undefined)
  const processId = newProcessId()
  const db = databaseUrl === undefined ? await openSqlite(settings.dataDir) : openPostgres(databaseUrl, onTrouble)
  try {
    await migrate(db)
    const stopListening =
      databaseUrl === undefined
        ? async () => {}
        : await listenToPostgres({ databaseUrl, processId, changes, onTrouble })
    return {
      db,
      changes,
      processId,
      // SQLite is served by one process at a time.
      livingProcesses: async () =>
        databaseUrl === undefined ? [processId] : [processId, ...(await livingProcesses(db))],
      async close() {
        await stopListening()
        await db.destroy()
      },
    }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

async function openSqlite(dataDir: string) {
  await mkdir(dataDir, { recursive: true })
  const database = new LibsqlDatabase(path.join(dataDir, 'connector.sqlite'))
  database.exec('pragma busy_timeout = 10000')
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  return new Kysely<Database>({ dialect: new ImmediateSqliteDialect(database) })
}

function openPostgres(connectionString: string, onTrouble: (error: unknown) => void) {
  const pool = new Pool({ connectionString, max: 10, connectionTimeoutMillis: 10_000 })
  pool.on('error', onTrouble)
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

async function migrate(db: Kysely<Database>) {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

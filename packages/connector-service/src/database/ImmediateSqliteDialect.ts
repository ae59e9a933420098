import { SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'
import { SqliteError, type Database as LibsqlDatabase } from 'libsql'
import { setTimeout } from 'node:timers/promises'

const longestWaitMs = 10_000
const lookAgainMs = 5

/**
 * SQLite whose transactions take the write lock when they begin. A deferred one that reads first and then writes fails at
 * once with SQLITE_BUSY when another process wrote in between, however long the busy timeout is.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: LibsqlDatabase

  constructor(database: LibsqlDatabase) {
    super({ database })
    this.#database = database
  }

  override createDriver() {
    return new ImmediateDriver(this.#database)
  }

  override createAdapter() {
    return new TransactionalAdapter()
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: LibsqlDatabase

  constructor(database: LibsqlDatabase) {
    super({ database })
    this.#database = database
  }

  /** Waits for another process's transaction without SQLite's own busy timeout, which would stop this whole process meanwhile. */
  override async beginTransaction() {
    const deadline = Date.now() + longestWaitMs
    while (!this.#began(deadline)) await setTimeout(lookAgainMs)
  }

  #began(deadline: number) {
    try {
      this.#database.exec('pragma busy_timeout = 0')
      // Not by a prepared statement: libsql leaves one that failed in progress, and then nothing can be committed.
      this.#database.exec('begin immediate')
      return true
    } catch (error) {
      if (error instanceof SqliteError && error.code === 'SQLITE_BUSY' && Date.now() < deadline) return false
      throw error
    } finally {
      this.#database.exec(`pragma busy_timeout = ${longestWaitMs}`)
    }
  }
}

/** Migrations run inside one transaction, so that two processes starting at once don't both run them. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

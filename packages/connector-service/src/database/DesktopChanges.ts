import { sql, type Kysely } from 'kysely'
import type { Database } from './tables'

type Listener = () => void

/** Tells whoever listens that a connection changed: within this process, and across processes where the database can carry it. */
export class DesktopChanges {
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #carriedByDatabase: boolean

  /** @param carriedByDatabase - true when the database brings announcements back (PostgreSQL's NOTIFY), this process's own among them. */
  constructor(carriedByDatabase: boolean) {
    this.#carriedByDatabase = carriedByDatabase
  }

  /** Calls `listener` after each change of the connection, until the returned function is called. */
  listen(connectionId: string, listener: Listener) {
    const listeners = this.#listeners.get(connectionId) ?? new Set()
    listeners.add(listener)
    this.#listeners.set(connectionId, listeners)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#listeners.delete(connectionId)
    }
  }

  /**
   * Announces a change made through `db`. On PostgreSQL it travels with the transaction's commit. On SQLite a listener's read
   * waits for the one connection, hence for the end of the transaction.
   */
  async announce(db: Kysely<Database>, connectionId: string) {
    if (this.#carriedByDatabase) await sql`select pg_notify(${desktopChannel}, ${connectionId})`.execute(db)
    else this.deliver(connectionId)
  }

  deliver(connectionId: string) {
    for (const listener of this.#listeners.get(connectionId) ?? []) listener()
  }

  /** For after a gap in listening: anything may have changed. */
  deliverAll() {
    for (const connectionId of this.#listeners.keys()) this.deliver(connectionId)
  }
}

/** The PostgreSQL channel that carries connection ids. */
export const desktopChannel = 'desktop_changes'

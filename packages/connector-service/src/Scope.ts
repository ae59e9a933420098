import type { Kysely } from 'kysely'
import type { DesktopChanges } from './database/DesktopChanges'
import type { Database } from './database/tables'

/** What every piece of work on the data needs: where to read and write, whom to tell, and the time. */
export interface Scope {
  /** The database, or the transaction under way. */
  db: Kysely<Database>
  changes: DesktopChanges
  /** Which of the processes that serve this database this one is. */
  processId: string
  now(): Date
}

/** Runs `work` in a transaction: all of it happens or none. Inside a transaction already under way, it joins that one. */
export async function inTransaction<S extends Scope, Result>(scope: S, work: (scope: S) => Promise<Result>) {
  if (scope.db.isTransaction) return work(scope)
  return scope.db.transaction().execute((db) => work({ ...scope, db }))
}

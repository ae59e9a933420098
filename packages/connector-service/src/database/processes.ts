import { randomInt } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Database } from './tables'

/** Tells our advisory locks from those of other programs that share the database. */
const lockSpace = 0x71_62_77_63

/** A number for a process: PostgreSQL's advisory locks know nothing else. */
export function newProcessId() {
  return String(randomInt(1, 2 ** 31))
}

/** What a process asks on a connection to PostgreSQL that lasts as long as itself: the last such lock is free the moment that it is gone. */
export function presenceQuery(processId: string) {
  return `select pg_advisory_lock_shared(${lockSpace}, ${Number(processId)})`
}

/** The processes that serve a PostgreSQL database now. */
export async function livingProcesses(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select objid::text as id from pg_locks
    where locktype = 'advisory' and classid = ${lockSpace} and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())`.execute(db)
  return rows.map(({ id }) => id)
}

import { subDays } from 'date-fns/subDays'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Scope } from '../Scope'
import type { ServiceContext } from '../ServiceContext'

const keptDays = 30
const entriesPerRun = 10_000
const everyMs = 10 * 60_000

/** How far the feeds were looked through: the last entry that was. */
export interface PrunedUntil {
  connectionId: string
  cursor: number
}

/**
 * Removes changes from the feeds that are older than 30 days and were superseded by a later one of the same record. A reader from
 * the beginning still hears of every record, and one that was away hears its latest change.
 *
 * @param from - where the run before ended; null: at the beginning
 * @param most - how many entries to look at
 * @returns where to go on; null at the end
 */
export async function pruneChanges(
  { db, now }: Pick<Scope, 'db' | 'now'>,
  from: PrunedUntil | null,
  most = entriesPerRun,
): Promise<PrunedUntil | null> {
  const behind = sql<boolean>`(connection_id, cursor) > (${from?.connectionId ?? ''}, ${from?.cursor ?? 0})`
  const last = await db
    .selectFrom('record_changes')
    .select(['connection_id', 'cursor'])
    .where(behind)
    .orderBy('connection_id')
    .orderBy('cursor')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst()
  await db
    .deleteFrom('record_changes')
    .where(behind)
    .$if(last !== undefined, (some) =>
      some.where(sql<boolean>`(connection_id, cursor) <= (${last?.connection_id}, ${last?.cursor})`),
    )
    .where('at', '<', subDays(now(), keptDays).toISOString())
    .where((row) =>
      row.exists(
        row
          .selectFrom('record_changes as later')
          .select('later.cursor')
          .whereRef('later.connection_id', '=', 'record_changes.connection_id')
          .whereRef('later.data_type', '=', 'record_changes.data_type')
          .whereRef('later.record_id', '=', 'record_changes.record_id')
          .whereRef('later.cursor', '>', 'record_changes.cursor'),
      ),
    )
    .execute()
  return last === undefined ? null : { connectionId: last.connection_id, cursor: last.cursor }
}

/** Prunes a part of the feeds every ten minutes, the next part each time. */
export function pruneNowAndThen(app: FastifyInstance, context: ServiceContext) {
  let until: PrunedUntil | null = null
  const timer = setInterval(() => {
    pruneChanges(context, until)
      .then((reached) => (until = reached))
      .catch((err: unknown) => app.log.warn({ err }, 'could not prune the feeds of changes; tried again later'))
  }, everyMs)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}

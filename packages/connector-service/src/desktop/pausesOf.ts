import type { Pause } from 'connections-sdk/contract'
import type { Scope } from '../Scope'

/** The pause in force, if any, and those to come, by start. */
export async function pausesOf({ db, now }: Pick<Scope, 'db' | 'now'>, connectionId: string) {
  const at = now().toISOString()
  const rows = await db
    .selectFrom('pauses')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .where('ends_at', '>', at)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  const pauses: Pause[] = rows.map(({ id, starts_at, ends_at }) => ({ id, startsAt: starts_at, endsAt: ends_at }))
  return {
    pause: pauses.find(({ startsAt }) => startsAt <= at) ?? null,
    upcomingPauses: pauses.filter(({ startsAt }) => startsAt > at),
  }
}

/** When the latest pause that is over ended. */
export async function lastPauseEndedAt({ db, now }: Pick<Scope, 'db' | 'now'>, connectionId: string) {
  const row = await db
    .selectFrom('pauses')
    .select((column) => column.fn.max('ends_at').as('at'))
    .where('connection_id', '=', connectionId)
    .where('ends_at', '<=', now().toISOString())
    .executeTakeFirst()
  return row?.at ?? null
}

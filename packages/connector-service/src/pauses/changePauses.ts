import {
  mergePauses,
  pauseHappening,
  type PauseHappening,
  pauseInputError,
  type Pause,
  pauseInputErrorText,
  type PauseInput,
} from 'connections-sdk/contract'
import { randomUUID } from 'node:crypto'
import { changeDesktop } from '../desktop/changeDesktop'
import { lockOwnedConnection } from '../desktop/lockOwnedConnection'
import { pausesOf } from '../desktop/pausesOf'
import { HttpError, notFound, refusedField } from '../http/HttpError'
import type { Scope } from '../Scope'

const mostUpcoming = 50

/**
 * Adds a pause; without `startsAt`, or with one that is past, it begins now.
 *
 * @throws HttpError 400 when it ends too early or too late; 409 when too many are to come
 */
export async function addPause(
  scope: Scope,
  companyId: string,
  connectionId: string,
  { startsAt, endsAt }: PauseInput,
) {
  await lockOwnedConnection(scope, companyId, connectionId)
  const now = scope.now().toISOString()
  const pause = { id: randomUUID(), startsAt: startsAt === undefined || startsAt < now ? now : startsAt, endsAt }
  refuseEnd(pause, scope.now())
  const pauses = mergePauses([...(await currentPauses(scope, connectionId)), pause])
  await store(scope, connectionId, pauses, pauseHappening('added', pause, scope.now()))
}

/**
 * Extends or shortens a pause.
 *
 * @throws HttpError 400 when it would end too early or too late; 404 for one that isn't there any more
 */
export async function updatePause(
  scope: Scope,
  companyId: string,
  connectionId: string,
  pauseId: string,
  endsAt: string,
) {
  await lockOwnedConnection(scope, companyId, connectionId)
  const { pauses, pause } = await findPause(scope, connectionId, pauseId)
  const moved = { ...pause, endsAt }
  refuseEnd(moved, scope.now())
  const others = pauses.filter(({ id }) => id !== pauseId)
  await store(scope, connectionId, mergePauses([...others, moved]), pauseHappening('moved', moved, scope.now()))
}

/**
 * Ends a pause now, or takes back one to come.
 *
 * @throws HttpError 404 for one that isn't there any more
 */
export async function endPause(scope: Scope, companyId: string, connectionId: string, pauseId: string) {
  await lockOwnedConnection(scope, companyId, connectionId)
  const { pauses, pause } = await findPause(scope, connectionId, pauseId)
  const others = pauses.filter(({ id }) => id !== pauseId)
  const now = scope.now().toISOString()
  // What there was of a pause is kept: a connector's silence counts only from its end.
  const past = pause.startsAt < now ? [{ ...pause, endsAt: now }] : []
  await store(scope, connectionId, [...past, ...others], pauseHappening('ended', pause, scope.now()))
}

async function findPause(scope: Scope, connectionId: string, pauseId: string) {
  const pauses = await currentPauses(scope, connectionId)
  const pause = pauses.find(({ id }) => id === pauseId)
  if (pause === undefined) throw notFound('pause')
  return { pauses, pause }
}

async function currentPauses(scope: Scope, connectionId: string) {
  const { pause, upcomingPauses } = await pausesOf(scope, connectionId)
  return pause === null ? upcomingPauses : [pause, ...upcomingPauses]
}

function refuseEnd({ startsAt, endsAt }: Pause, now: Date) {
  const inputError = pauseInputError({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, now)
  if (inputError !== null) throw refusedField(inputError.field, pauseInputErrorText(inputError))
}

async function store(scope: Scope, connectionId: string, pauses: readonly Pause[], happening: PauseHappening) {
  const { db, now } = scope
  const at = now().toISOString()
  if (pauses.filter(({ startsAt }) => startsAt > at).length > mostUpcoming) {
    throw new HttpError(409, `At most ${mostUpcoming} pauses can be to come.`)
  }
  await db.deleteFrom('pauses').where('connection_id', '=', connectionId).where('ends_at', '>', at).execute()
  for (const { id, startsAt, endsAt } of pauses) {
    await db
      .insertInto('pauses')
      .values({ id, connection_id: connectionId, starts_at: startsAt, ends_at: endsAt })
      .execute()
  }
  await changeDesktop(scope, connectionId, {}, { ...happening, by: 'customer' })
}

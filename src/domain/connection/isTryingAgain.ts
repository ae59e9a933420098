import type { Problem } from '../../api/schemas/problem'
import type { Activity } from '../../api/schemas/quickBooksDesktop'

/** The update that met a problem says goodbye for some seconds after it; a later call is a new try. */
const goodbyeMilliseconds = 15_000
/** A try that found nothing new is over by then. */
const tryMilliseconds = 60_000

/** Whether the Web Connector has come back since a problem that still stands: someone acted, or its timer called. */
export function isTryingAgain(
  { state, startedAt, lastContactAt }: Pick<Activity, 'state' | 'startedAt' | 'lastContactAt'>,
  { observedAt }: Pick<Problem, 'observedAt'>,
  now: Date,
): boolean {
  const observed = Date.parse(observedAt)
  if (state === 'syncing') return startedAt === null || Date.parse(startedAt) > observed
  if (lastContactAt === null) return false
  const contact = Date.parse(lastContactAt)
  return contact - observed > goodbyeMilliseconds && now.getTime() - contact < tryMilliseconds
}

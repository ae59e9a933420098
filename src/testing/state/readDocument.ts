import { isAfter } from 'date-fns/isAfter'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import { pauseAt } from '../../domain/pauses/pauses'
import type { FakeDesktop } from './FakeState'

/** The pauses that are not over, by start. */
export function currentPauses({ document: { pause, upcomingPauses } }: FakeDesktop, now: Date): Pause[] {
  return [...(pause ? [pause] : []), ...upcomingPauses].filter(({ endsAt }) => isAfter(endsAt, now))
}

/** Everything a screen shows of one connection, as of now. */
export function readDocument(desktop: FakeDesktop, now: Date): QuickBooksDesktop {
  const pauses = currentPauses(desktop, now)
  const inForce = pauseAt(pauses, now)
  const { problem } = desktop.document
  return {
    ...desktop.document,
    problem: problem?.lockedUntil && !isAfter(problem.lockedUntil, now) ? { ...problem, lockedUntil: null } : problem,
    nextSyncAt: afterPauses(desktop.document.nextSyncAt, pauses),
    pause: inForce,
    upcomingPauses: pauses.filter((pause) => pause !== inForce),
  }
}

function afterPauses(at: string | null, pauses: readonly Pause[]) {
  return pauses.reduce(
    (moved, { startsAt, endsAt }) => (moved !== null && startsAt <= moved && moved < endsAt ? endsAt : moved),
    at,
  )
}

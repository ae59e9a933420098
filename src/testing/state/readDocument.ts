import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import type { FakeDesktop } from './FakeState'

/** The pauses that are not over, by start. */
export function currentPauses({ document: { pause, upcomingPauses } }: FakeDesktop, now: Date): Pause[] {
  return [...(pause ? [pause] : []), ...upcomingPauses].filter(({ endsAt }) => Date.parse(endsAt) > now.getTime())
}

/** Everything a screen shows of one connection, as of now. */
export function readDocument(desktop: FakeDesktop, now: Date): QuickBooksDesktop {
  const pauses = currentPauses(desktop, now)
  const inForce = pauses.find(({ startsAt }) => Date.parse(startsAt) <= now.getTime()) ?? null
  return {
    ...desktop.document,
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

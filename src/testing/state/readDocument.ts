import { isAfter } from 'date-fns/isAfter'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import { contactDueBy } from '../../domain/connection/autoRun'
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
  const { problem, activity, companyCandidate } = desktop.document
  const { status, lastSync } = desktop.connection()
  return {
    ...desktop.document,
    connectionStatus: status,
    lastSync: lastSync ?? null,
    activity: { ...activity, overdueSince: overdueSince(desktop, now) },
    problem: problem?.lockedUntil && !isAfter(problem.lockedUntil, now) ? { ...problem, lockedUntil: null } : problem,
    nextSyncAt: companyCandidate?.isAtOtherPath ? null : afterPauses(desktop.document.nextSyncAt, pauses),
    pause: inForce,
    upcomingPauses: pauses.filter((pause) => pause !== inForce),
  }
}

/** When a call was due that hasn't come; a connection for one sync only has no Auto-Run, so none is expected. */
function overdueSince({ connection, document: { activity, syncMode } }: FakeDesktop, now: Date) {
  const isBusy = activity.state === 'syncing' || activity.state === 'stopping'
  if (isBusy || connection().status !== 'Linked' || syncMode === 'oneTime') return null
  const dueBy = contactDueBy(activity)
  return dueBy !== null && !isAfter(dueBy, now) ? dueBy.toISOString() : null
}

function afterPauses(at: string | null, pauses: readonly Pause[]) {
  return pauses.reduce(
    (moved, { startsAt, endsAt }) => (moved !== null && startsAt <= moved && moved < endsAt ? endsAt : moved),
    at,
  )
}

import { isAfter } from 'date-fns/isAfter'
import type { Pause } from '../../api/schemas/schedule'
import { changeDesktop, type Happening } from './changeDesktop'
import type { FakeDesktop, FakeState } from './FakeState'
import { readDocument } from './readDocument'

/** Puts pauses in place of the earlier ones: a sync under way stops when one is in force, and goes on when none is. */
export function setPauses(state: FakeState, desktop: FakeDesktop, pauses: readonly Pause[]): void {
  const now = state.now()
  const wasPaused = readDocument(desktop, now).pause !== null
  const inForce = pauses.find(({ startsAt }) => !isAfter(startsAt, now)) ?? null
  const { activity } = desktop.document
  const happenings: Happening[] = []
  if (inForce && !wasPaused) happenings.push({ kind: 'paused', by: 'customer' })
  if (!inForce && wasPaused) happenings.push({ kind: 'resumed', by: 'customer' })
  let next = activity.state
  if (inForce && next === 'syncing') next = 'stopping'
  if (!inForce && next === 'stopping') next = 'syncing'
  // Whatever became of that sync, it is asked for nothing more.
  if (inForce && next === 'unknown') next = 'idle'
  changeDesktop(
    state,
    desktop,
    { pause: inForce, upcomingPauses: pauses.filter((pause) => pause !== inForce), activity: { state: next } },
    ...happenings,
  )
}

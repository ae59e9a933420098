import { isAfter } from 'date-fns/isAfter'
import type { Pause } from '../../api/schemas/schedule'
import type { PauseHappening } from '../../domain/pauses/pauses'
import { changeDesktop } from './changeDesktop'
import type { FakeDesktop, FakeState } from './FakeState'

/** Puts pauses in place of the earlier ones: a sync under way stops when one is in force, and goes on when none is. */
export function setPauses(
  state: FakeState,
  desktop: FakeDesktop,
  pauses: readonly Pause[],
  happening: PauseHappening,
): void {
  const now = state.now()
  const inForce = pauses.find(({ startsAt }) => !isAfter(startsAt, now)) ?? null
  const { activity } = desktop.document
  let next = activity.state
  if (inForce && next === 'syncing') next = 'stopping'
  if (!inForce && next === 'stopping') next = 'syncing'
  // Whatever became of that sync, it is asked for nothing more.
  if (inForce && next === 'unknown') next = 'idle'
  changeDesktop(
    state,
    desktop,
    { pause: inForce, upcomingPauses: pauses.filter((pause) => pause !== inForce), activity: { state: next } },
    { ...happening, by: 'customer' },
  )
}

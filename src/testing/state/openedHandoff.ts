import { isAfter } from 'date-fns/isAfter'
import type { FakeHandoff, FakeState } from './FakeState'

/** True while a hand-off is neither over nor ended. */
export function isGood({ handoff, isRevoked }: FakeHandoff, now: Date): boolean {
  return !isRevoked && isAfter(handoff.expiresAt, now)
}

/** A hand-off whose link was opened and that still lasts. */
export function openedHandoff({ handoffs, now }: FakeState, handoffId: string): FakeHandoff | undefined {
  return [...handoffs.values()].find(
    (one) => one.handoff.id === handoffId && one.handoff.openedAt != null && isGood(one, now()),
  )
}

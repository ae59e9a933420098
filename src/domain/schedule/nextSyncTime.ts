import { isAfter } from 'date-fns/isAfter'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Schedule } from '../../api/schemas/schedule'
import { mergePauses, pauseAt, type TimeSpan } from '../pauses/pauses'
import { currentSyncWindow, nextSyncWindow, type WindowRule } from './syncWindows'

/** The first moment, from `at` on, that lies in a window of the schedule (in any, where there is no rule) and in no pause. Null where its days are unknown to this version. */
export function nextSyncTime(rule: WindowRule | null, pauses: readonly TimeSpan[], at: Date): Date | null {
  const merged = mergePauses(pauses)
  let moment = allowedFrom(rule, at)
  // Each turn leaves one pause behind, for good.
  for (let turns = 0; moment !== null && turns < merged.length; turns += 1) {
    const pause = pauseAt(merged, moment)
    if (pause === null) break
    moment = allowedFrom(rule, new Date(pause.endsAt))
  }
  return moment
}

function allowedFrom(rule: WindowRule | null, at: Date) {
  if (rule === null) return at
  return currentSyncWindow(rule, at) === null ? (nextSyncWindow(rule, at)?.start ?? null) : at
}

/** The first moment, from `at` on, at which a schedule and the pauses let an unfinished first sync go on. Null where the hours are unknown to this version. */
export function firstSyncTime(
  { pause, upcomingPauses }: Pick<QuickBooksDesktop, 'pause' | 'upcomingPauses'>,
  schedule: Schedule | null,
  at: Date,
): Date | null {
  const pauses = pause === null ? upcomingPauses : [pause, ...upcomingPauses]
  // The service's clock may be ahead: a pause that it calls current is on, whatever the clock here says.
  const from = pause !== null && isAfter(pause.endsAt, at) ? new Date(pause.endsAt) : at
  return nextSyncTime(schedule?.firstSync === 'inWindow' ? schedule : null, pauses, from)
}

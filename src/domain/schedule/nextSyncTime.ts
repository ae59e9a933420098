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

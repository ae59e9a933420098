import type { Pause } from 'connections-sdk/contract'

/**
 * The same time paused, without pauses that overlap or touch. A merged pause keeps the id of the one that starts first, so
 * that a screen which shows it goes on showing it.
 *
 * @param pauses - times as UTC text of one form, so that they compare as text
 */
export function mergedPauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = []
  for (const pause of pauses.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))) {
    const last = merged.at(-1)
    if (last === undefined || pause.startsAt > last.endsAt) merged.push({ ...pause })
    else if (pause.endsAt > last.endsAt) last.endsAt = pause.endsAt
  }
  return merged
}

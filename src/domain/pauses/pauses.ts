/** How far ahead a pause may end. A day is 24 hours, whatever clock the computer keeps. */
export const longestPauseDays = 30

const hourMs = 60 * 60_000

/** From when to when, as the contract writes times: ISO 8601 UTC. */
export interface TimeSpan {
  /** When it begins. */
  startsAt: string
  /** When it ends. */
  endsAt: string
}

/** Pauses in order, overlapping ones joined into one that keeps the properties (the id) of the earliest. */
export function mergePauses<Span extends TimeSpan>(pauses: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const pause of pauses.toSorted((one, other) => compareTimes(one.startsAt, other.startsAt))) {
    const last = merged.at(-1)
    if (last === undefined || compareTimes(pause.startsAt, last.endsAt) >= 0) merged.push(pause)
    else if (compareTimes(pause.endsAt, last.endsAt) > 0) {
      merged[merged.length - 1] = { ...last, endsAt: pause.endsAt }
    }
  }
  return merged
}

/** The pause that a moment lies in: from its start on, up to and without its end. */
export function pauseAt<Span extends TimeSpan>(pauses: readonly Span[], at: Date): Span | null {
  const isIn = ({ startsAt, endsAt }: TimeSpan) =>
    Date.parse(startsAt) <= at.getTime() && at.getTime() < Date.parse(endsAt)
  return pauses.find(isIn) ?? null
}

/** What the service would refuse about a pause, and about which of its ends. */
export interface PauseInputError {
  /** Which of the two times is at fault. */
  field: 'startsAt' | 'endsAt'
  /** What is wrong with it. */
  reason: 'in_the_past' | 'before_start' | 'too_far_ahead'
}

/** Why the service would refuse a pause, or null. Without `startsAt` it begins now. */
export function pauseInputError(pause: { startsAt?: Date; endsAt: Date }, now: Date): PauseInputError | null {
  const { startsAt, endsAt } = pause
  if (endsAt <= now) return { field: 'endsAt', reason: 'in_the_past' }
  if (startsAt !== undefined && startsAt >= endsAt) return { field: 'endsAt', reason: 'before_start' }
  const furthest = now.getTime() + longestPauseDays * 24 * hourMs
  if (endsAt.getTime() > furthest) return { field: 'endsAt', reason: 'too_far_ahead' }
  return null
}

function compareTimes(one: string, other: string) {
  return Date.parse(one) - Date.parse(other)
}

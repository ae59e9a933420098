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

function compareTimes(one: string, other: string) {
  return Date.parse(one) - Date.parse(other)
}

import { addHours } from 'date-fns/addHours'
import { compareAsc } from 'date-fns/compareAsc'
import { isAfter } from 'date-fns/isAfter'
import { isBefore } from 'date-fns/isBefore'

/** How far ahead a pause may end. A day is 24 hours, whatever clock the computer keeps. */
export const longestPauseDays = 30

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
  for (const pause of pauses.toSorted((one, other) => compareAsc(one.startsAt, other.startsAt))) {
    const last = merged.at(-1)
    if (last === undefined || !isBefore(pause.startsAt, last.endsAt)) merged.push(pause)
    else if (isAfter(pause.endsAt, last.endsAt)) {
      merged[merged.length - 1] = { ...last, endsAt: pause.endsAt }
    }
  }
  return merged
}

/** The pause that a moment lies in: from its start on, up to and without its end. */
export function pauseAt<Span extends TimeSpan>(pauses: readonly Span[], at: Date): Span | null {
  return pauses.find(({ startsAt, endsAt }) => !isBefore(at, startsAt) && isBefore(at, endsAt)) ?? null
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
  if (!isAfter(endsAt, now)) return { field: 'endsAt', reason: 'in_the_past' }
  if (startsAt !== undefined && !isBefore(startsAt, endsAt)) return { field: 'endsAt', reason: 'before_start' }
  if (isAfter(endsAt, addHours(now, longestPauseDays * 24))) return { field: 'endsAt', reason: 'too_far_ahead' }
  return null
}

/** What a customer did with a pause: made one, moved its end, or took it back. */
export type PauseChange = 'added' | 'moved' | 'ended'

/** What the timeline tells of a pause. */
export interface PauseHappening extends TimeSpan {
  /** `resumed`: a pause was ended while it was in force. `pauseCancelled`: before it had begun. */
  kind: 'paused' | 'pausePlanned' | 'pauseChanged' | 'pauseCancelled' | 'resumed'
}

/** What the timeline tells of a change to a pause: one that is still to come pauses nothing yet. */
export function pauseHappening(change: PauseChange, { startsAt, endsAt }: TimeSpan, now: Date): PauseHappening {
  const isToCome = isAfter(startsAt, now)
  const kinds = {
    added: isToCome ? 'pausePlanned' : 'paused',
    moved: 'pauseChanged',
    ended: isToCome ? 'pauseCancelled' : 'resumed',
  } as const
  return { kind: kinds[change], startsAt, endsAt }
}

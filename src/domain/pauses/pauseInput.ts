import { momentOf, wallClock } from '../time/wallClock'

/** How far ahead a pause may end. A day is 24 hours, whatever clock the computer keeps. */
export const longestPauseDays = 30

/** Pauses that begin now and are ready to choose. */
export const pauseChoices = ['thirtyMinutes', 'oneHour', 'fourHours', 'tomorrowMorning', 'oneDay'] as const

/** A pause that begins now and is ready to choose. */
export type PauseChoice = (typeof pauseChoices)[number]

const hourMs = 60 * 60_000
/** Who is up before five has not been to bed: minutes since midnight. */
const nightEnds = 5 * 60
const lengthHours = { thirtyMinutes: 0.5, oneHour: 1, fourHours: 4, oneDay: 24 }

/** What the service would refuse about a pause, and about which of its ends. */
export interface PauseInputError {
  /** Which of the two times is at fault. */
  field: 'startsAt' | 'endsAt'
  /** What is wrong with it. */
  reason: 'in_the_past' | 'before_start' | 'too_far_ahead'
}

/**
 * When a pause ends that lasts so long from `from` on. Tomorrow morning is 8:00 in `timeZone`, an IANA name, after the night that
 * comes or is under way at `now`, wherever it is counted from: at one at night it is the same day's.
 */
export function pauseEnd(choice: PauseChoice, now: Date, timeZone: string, from = now): Date {
  if (choice === 'tomorrowMorning') {
    const { day, minutes } = wallClock(timeZone, now)
    return momentOf(timeZone, { day: minutes < nightEnds ? day : day + 1, minutes: 8 * 60 })
  }
  return new Date(from.getTime() + lengthHours[choice] * hourMs)
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

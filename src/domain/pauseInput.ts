import { addHours, addMinutes } from 'date-fns'
import { momentOf, wallClock } from './wallClock'

/** How far ahead a pause may end. A day is 24 hours, whatever clock the computer keeps. */
export const longestPauseDays = 30

/** Pauses that begin now and are ready to choose. */
export const pauseChoices = ['thirtyMinutes', 'oneHour', 'fourHours', 'tomorrowMorning', 'oneDay'] as const

/** A pause that begins now and is ready to choose. */
export type PauseChoice = (typeof pauseChoices)[number]

/** What the service would refuse about a pause, and about which of its ends. */
export interface PauseFault {
  /** Which of the two times is at fault. */
  field: 'startsAt' | 'endsAt'
  /** What is wrong with it. */
  reason: 'in_the_past' | 'before_start' | 'too_far_ahead'
}

/** When a pause that begins now ends. Tomorrow morning is 8:00 in `timeZone`, an IANA name. */
export function pauseEnd(choice: PauseChoice, now: Date, timeZone: string): Date {
  switch (choice) {
    case 'thirtyMinutes':
      return addMinutes(now, 30)
    case 'oneHour':
      return addHours(now, 1)
    case 'fourHours':
      return addHours(now, 4)
    case 'tomorrowMorning':
      return momentOf(timeZone, { day: wallClock(timeZone, now).day + 1, minutes: 8 * 60 })
    case 'oneDay':
      return addHours(now, 24)
  }
}

/** Why the service would refuse a pause, or null. Without `startsAt` it begins now. */
export function pauseFault(pause: { startsAt?: Date; endsAt: Date }, now: Date): PauseFault | null {
  const { startsAt, endsAt } = pause
  if (endsAt <= now) return { field: 'endsAt', reason: 'in_the_past' }
  if (startsAt !== undefined && startsAt >= endsAt) return { field: 'endsAt', reason: 'before_start' }
  if (endsAt > addHours(now, longestPauseDays * 24)) return { field: 'endsAt', reason: 'too_far_ahead' }
  return null
}

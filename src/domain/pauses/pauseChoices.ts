import { momentOf, type WallClock, wallClock, weekdayOf } from '../time/wallClock'
import { pauseInputError } from './pauses'

/** Pauses that begin now and are ready to choose. */
export const pauseChoices = ['thirtyMinutes', 'oneHour', 'fourHours', 'tomorrowMorning', 'oneDay'] as const

/** A pause that begins now and is ready to choose. */
export type PauseChoice = (typeof pauseChoices)[number]

const hourMs = 60 * 60_000
const dayMs = 24 * hourMs
/** Who is up before five has not been to bed: minutes since midnight. */
const nightEnds = 5 * 60
const lengthHours = { thirtyMinutes: 0.5, oneHour: 1, fourHours: 4, oneDay: 24 }

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

/** By how much a pause in force can be made longer at a press. */
export const pauseExtensions = ['thirtyMinutes', 'oneHour', 'fourHours', 'tomorrowMorning'] as const

/** By how much a pause in force can be made longer at a press. */
export type PauseExtension = (typeof pauseExtensions)[number]

/** When an extended pause ends; null where that would not be later than now, or too far ahead. Tomorrow morning is 8:00 in `timeZone`. */
export function extendedEnd(extension: PauseExtension, endsAt: Date, now: Date, timeZone: string): Date | null {
  const end = pauseEnd(extension, now, timeZone, endsAt)
  return end > endsAt && pauseInputError({ endsAt: end }, now) === null ? end : null
}

/** Stretches of time in which bookkeepers want QuickBooks to themselves. */
export const pausePlans = ['monthEnd', 'workingWeek'] as const

/** A stretch of time in which bookkeepers want QuickBooks to themselves. */
export type PausePlan = (typeof pausePlans)[number]

const monday = 1
const closingDays = 4

/**
 * From when to when a plan would be, on a clock in `timeZone` (an IANA name). Month-end close: from the last day of the month, four
 * days. A working week: the next Monday to Friday. Null where the service would refuse it, as it ends more than 30 days ahead.
 */
export function plannedPause(plan: PausePlan, now: Date, timeZone: string): { startsAt: Date; endsAt: Date } | null {
  const { day: today } = wallClock(timeZone, now)
  const from = plan === 'monthEnd' ? lastDayOfMonth(today) : today + daysUntilMonday(today)
  const days = plan === 'monthEnd' ? closingDays : 5
  // What has begun already is a pause from now on, and the buttons for that are beside.
  if (from === today) return null
  const at = (day: number) => momentOf(timeZone, { day, minutes: 0 } satisfies WallClock)
  const pause = { startsAt: at(from), endsAt: at(from + days) }
  return pauseInputError(pause, now) === null ? pause : null
}

function lastDayOfMonth(day: number) {
  const date = new Date(day * dayMs)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / dayMs
}

/** One to seven. */
function daysUntilMonday(day: number) {
  return ((monday - weekdayOf(day) + 6) % 7) + 1
}

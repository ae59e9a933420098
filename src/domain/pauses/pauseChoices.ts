import { addDays } from 'date-fns/addDays'
import { addHours } from 'date-fns/addHours'
import { addMinutes } from 'date-fns/addMinutes'
import { getHours } from 'date-fns/getHours'
import { isAfter } from 'date-fns/isAfter'
import { isSameDay } from 'date-fns/isSameDay'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { nextMonday } from 'date-fns/nextMonday'
import { startOfDay } from 'date-fns/startOfDay'
import { momentOf, wallClock } from '../time/wallClock'
import { pauseInputError } from './pauses'

/** Pauses that begin now and are ready to choose. */
export const pauseChoices = ['thirtyMinutes', 'oneHour', 'fourHours', 'tomorrowMorning', 'oneDay'] as const

/** A pause that begins now and is ready to choose. */
export type PauseChoice = (typeof pauseChoices)[number]

/** Who is up before five has not been to bed; from then on the morning is there. */
const nightEndsHour = 5
const morningHour = 8
// By the clock of no computer: a day is 24 hours.
const lengthMinutes: Record<Exclude<PauseChoice, 'tomorrowMorning'>, number> = {
  thirtyMinutes: 30,
  oneHour: 60,
  fourHours: 4 * 60,
  oneDay: 24 * 60,
}

/**
 * When a pause ends that lasts so long from `from` on. Tomorrow morning is 8:00 in `timeZone`, an IANA name, after the night that
 * comes or is under way at `now`, wherever it is counted from: at one at night it is the same day's. Null where that can't be chosen: from 5:00
 * to 8:00 nobody could tell which morning is meant.
 */
export function pauseEnd(choice: PauseChoice, now: Date, timeZone: string, from = now): Date | null {
  if (choice !== 'tomorrowMorning') return pauseEndAfter(choice, from)
  const shown = wallClock(timeZone, now)
  const hour = getHours(shown)
  if (hour >= nightEndsHour && hour < morningHour) return null
  const nights = hour < nightEndsHour ? 0 : 1
  return momentOf(timeZone, addHours(addDays(startOfDay(shown), nights), morningHour))
}

/** When a pause ends that lasts so long from `from` on, whatever the clocks do. */
export function pauseEndAfter(choice: keyof typeof lengthMinutes, from: Date): Date {
  return addMinutes(from, lengthMinutes[choice])
}

/** By how much a pause in force can be made longer at a press. */
export const pauseExtensions = ['thirtyMinutes', 'oneHour', 'fourHours', 'tomorrowMorning'] as const

/** By how much a pause in force can be made longer at a press. */
export type PauseExtension = (typeof pauseExtensions)[number]

/** When an extended pause ends; null where that would not be later than now, or too far ahead. Tomorrow morning is 8:00 in `timeZone`. */
export function extendedEnd(extension: PauseExtension, endsAt: Date, now: Date, timeZone: string): Date | null {
  const end = pauseEnd(extension, now, timeZone, endsAt)
  return end !== null && isAfter(end, endsAt) && pauseInputError({ endsAt: end }, now) === null ? end : null
}

/** Stretches of time in which bookkeepers want QuickBooks to themselves. */
export const pausePlans = ['monthEnd', 'workingWeek'] as const

/** A stretch of time in which bookkeepers want QuickBooks to themselves. */
export type PausePlan = (typeof pausePlans)[number]

const lengthDays: Record<PausePlan, number> = { monthEnd: 4, workingWeek: 5 }

/**
 * From when to when a plan would be, on a clock in `timeZone` (an IANA name). Month-end close: from the last day of the month, four
 * days. A working week: the next Monday to Friday. Null where the service would refuse it, as it ends more than 30 days ahead.
 */
export function plannedPause(plan: PausePlan, now: Date, timeZone: string): { startsAt: Date; endsAt: Date } | null {
  const today = startOfDay(wallClock(timeZone, now))
  const from = plan === 'monthEnd' ? lastDayOfMonth(today) : nextMonday(today)
  // What has begun already is a pause from now on, and the buttons for that are beside.
  if (isSameDay(from, today)) return null
  const pause = { startsAt: momentOf(timeZone, from), endsAt: momentOf(timeZone, addDays(from, lengthDays[plan])) }
  return pauseInputError(pause, now) === null ? pause : null
}

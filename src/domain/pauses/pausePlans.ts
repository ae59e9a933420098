import { pauseInputError } from './pauseInput'
import { momentOf, type WallClock, wallClock, weekdayOf } from '../time/wallClock'

/** Stretches of time in which bookkeepers want QuickBooks to themselves. */
export const pausePlans = ['monthEnd', 'workingWeek'] as const

/** A stretch of time in which bookkeepers want QuickBooks to themselves. */
export type PausePlan = (typeof pausePlans)[number]

const dayMs = 24 * 60 * 60_000
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

import { crossesMidnight, startsOn, type WindowRule } from './syncWindows'
import { minutesOfDay } from '../time/wallClock'

const dayMinutes = 24 * 60

/** Part of one day that a window covers, in minutes since midnight, 0 to 1440. */
export interface WindowPart {
  from: number
  to: number
  /** The night part that belongs to the day before. */
  continues: boolean
}

/** One day of an ordinary week. */
export interface WeekdayWindows {
  /** 0 is Sunday. */
  weekday: number
  parts: WindowPart[]
}

/** The windows of an ordinary week, clock times in the schedule's zone, one entry a weekday from `firstWeekday` (0 is Sunday). */
export function weekOfWindows(rule: Omit<WindowRule, 'timeZone'>, firstWeekday: number): WeekdayWindows[] {
  return Array.from({ length: 7 }, (_, index) => {
    const weekday = (firstWeekday + index) % 7
    return { weekday, parts: partsOf(rule, weekday) }
  })
}

function partsOf(rule: Omit<WindowRule, 'timeZone'>, weekday: number): WindowPart[] {
  const start = minutesOfDay(rule.start)
  const end = minutesOfDay(rule.end)
  const startsToday = startsOn(rule.days, weekday)
  if (!crossesMidnight(rule)) return startsToday ? [{ from: start, to: end, continues: false }] : []
  const parts: WindowPart[] = []
  if (startsOn(rule.days, (weekday + 6) % 7) && end > 0) parts.push({ from: 0, to: end, continues: true })
  if (startsToday) parts.push({ from: start, to: dayMinutes, continues: false })
  return parts
}

import { addDays } from 'date-fns/addDays'
import { addMinutes } from 'date-fns/addMinutes'
import { areIntervalsOverlapping } from 'date-fns/areIntervalsOverlapping'
import { minutesInDay } from 'date-fns/constants'
import { getDay } from 'date-fns/getDay'
import { isAfter } from 'date-fns/isAfter'
import { isBefore } from 'date-fns/isBefore'
import { startOfDay } from 'date-fns/startOfDay'
import type { Schedule } from '../../api/schemas/schedule'
import { calendarDaysAhead, minutesOfDay, momentOf, wallClock } from '../time/wallClock'

/** The part of a schedule that says when its windows are. */
export type WindowRule = Pick<Schedule, 'start' | 'end' | 'days' | 'timeZone'>

/** A stretch of time in which syncs may run: from `start` on, up to and without `end`. */
export interface SyncWindow {
  /** When it opens. */
  start: Date
  /** When it closes. */
  end: Date
}

/** The window that a moment lies in, or null outside. */
export function currentSyncWindow(rule: WindowRule, at: Date): SyncWindow | null {
  for (const window of windowsFrom(rule, at, 1)) {
    if (!isBefore(at, window.start) && isBefore(at, window.end)) return window
  }
  return null
}

/** The first window that starts after a moment. Null where the rule's days are unknown to this version. */
export function nextSyncWindow(rule: WindowRule, at: Date): SyncWindow | null {
  for (const window of windowsFrom(rule, at, 8)) if (isAfter(window.start, at)) return window
  return null
}

/** The windows of which any part lies between two moments, in order. */
export function syncWindowsBetween(rule: WindowRule, from: Date, to: Date): SyncWindow[] {
  if (isAfter(from, to)) return []
  const days = calendarDaysAhead(rule.timeZone, to, from) + 1
  return [...windowsFrom(rule, from, days)].filter((window) =>
    areIntervalsOverlapping(window, { start: from, end: to }),
  )
}

/** Whether a window ends on the day after the one on which it starts, and so belongs to the day before its end. */
export function crossesMidnight({ start, end }: Pick<WindowRule, 'start' | 'end'>): boolean {
  return minutesOfDay(end) <= minutesOfDay(start)
}

/** Whether windows start on a weekday (0 is Sunday). No day for a rule that this version doesn't know. */
function startsOn(days: WindowRule['days'], weekday: number): boolean {
  return days === 'everyDay' || (days === 'weekdays' && weekday >= 1 && weekday <= 5)
}

/** Windows that start between two local days before a moment and `days` after it, worked out one by one: asking for offsets takes time. */
function* windowsFrom(rule: WindowRule, at: Date, days: number): Generator<SyncWindow> {
  const today = startOfDay(wallClock(rule.timeZone, at))
  const endMinutes = minutesOfDay(rule.end) + (crossesMidnight(rule) ? minutesInDay : 0)
  for (let ahead = -2; ahead <= days; ahead += 1) {
    const day = addDays(today, ahead)
    if (!startsOn(rule.days, getDay(day))) continue
    const start = momentOf(rule.timeZone, addMinutes(day, minutesOfDay(rule.start)))
    const end = momentOf(rule.timeZone, addMinutes(day, endMinutes))
    // Both edges inside what daylight saving skips: there is no window that day.
    if (isBefore(start, end)) yield { start, end }
  }
}

/** Part of one day that a window covers, in minutes since midnight, 0 to 1440. */
export interface WindowPart {
  from: number
  to: number
  /** The night part that belongs to the day before. */
  continues: boolean
}

/** One day of an ordinary week. */
interface WeekdayWindows {
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
  if (startsToday) parts.push({ from: start, to: minutesInDay, continues: false })
  return parts
}

import { tzOffset } from '@date-fns/tz'
import type { SyncSchedule } from 'connections-sdk/contract'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** A stretch of time in which syncs may run. */
export interface SyncWindow {
  start: Date
  end: Date
}

/** The window of `schedule` that `at` lies in, or null outside. */
export function currentWindow(schedule: SyncSchedule, at: Date): SyncWindow | null {
  return windowsAround(schedule, at, 1).find(({ start, end }) => start <= at && at < end) ?? null
}

/** The first window of `schedule` that starts after `at`. */
export function nextWindow(schedule: SyncSchedule, at: Date): SyncWindow | null {
  return windowsAround(schedule, at, 8).find(({ start }) => start > at) ?? null
}

/** Windows that start from two local days before `at` to `days` after it. A window belongs to the day on which it starts. */
function windowsAround(schedule: SyncSchedule, at: Date, days: number): SyncWindow[] {
  const today = Math.floor((at.getTime() + tzOffset(schedule.timeZone, at) * minuteMs) / dayMs)
  const windows: SyncWindow[] = []
  for (let day = today - 2; day <= today + days; day += 1) {
    if (schedule.days === 'weekdays' && isWeekend(day)) continue
    const start = instant(schedule.timeZone, day, minutesOfDay(schedule.start))
    const endDay = minutesOfDay(schedule.end) <= minutesOfDay(schedule.start) ? day + 1 : day
    const end = instant(schedule.timeZone, endDay, minutesOfDay(schedule.end))
    // Both edges in the hour that daylight saving skips: there is no such window that day.
    if (start < end) windows.push({ start: new Date(start), end: new Date(end) })
  }
  return windows
}

/** When a clock in `timeZone` first shows the time; the end of the skipped hour, where it never shows it. */
function instant(timeZone: string, day: number, minutes: number) {
  const wallMs = day * dayMs + minutes * minuteMs
  const before = wallMs - offsetMs(timeZone, wallMs - dayMs)
  const after = wallMs - offsetMs(timeZone, wallMs + dayMs)
  const shown = [before, after].filter((ms) => ms + offsetMs(timeZone, ms) === wallMs)
  return shown.length > 0 ? Math.min(...shown) : clockChange(timeZone, wallMs - dayMs, wallMs + dayMs)
}

/** The minute between the two at which the zone's offset changes. */
function clockChange(timeZone: string, fromMs: number, toMs: number) {
  const earlier = offsetMs(timeZone, fromMs)
  let low = Math.floor(fromMs / minuteMs)
  let high = Math.ceil(toMs / minuteMs)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMs(timeZone, middle * minuteMs) === earlier) low = middle
    else high = middle
  }
  return high * minuteMs
}

function offsetMs(timeZone: string, ms: number) {
  return tzOffset(timeZone, new Date(ms)) * minuteMs
}

function minutesOfDay(time: string) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Day 0 is 1 January 1970, a Thursday. */
function isWeekend(day: number) {
  const weekday = (day + 4) % 7
  return weekday === 0 || weekday === 6
}

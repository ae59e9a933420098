import { tzOffset } from '@date-fns/tz/tzOffset'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** What a clock and a calendar on the wall show. */
export interface WallClock {
  /** The day in no zone: whole days since 1 January 1970, a Thursday. */
  day: number
  /** Minutes since the day's midnight, 0 to 1439. */
  minutes: number
}

/** What a clock in `timeZone` (an IANA name) shows at a moment. */
export function wallClock(timeZone: string, at: Date): WallClock {
  const shown = at.getTime() + offsetMs(timeZone, at.getTime())
  const day = Math.floor(shown / dayMs)
  return { day, minutes: Math.floor((shown - day * dayMs) / minuteMs) }
}

/**
 * The moment at which a clock in `timeZone` (an IANA name) first shows a time. Where daylight saving skips that time, the end of
 * the skipped stretch; where it shows it twice, the first. Throws `RangeError` for a zone that the platform doesn't know.
 */
export function momentOf(timeZone: string, { day, minutes }: WallClock): Date {
  const shown = day * dayMs + minutes * minuteMs
  // The offsets a day before and after: a zone changes its clock at most once in two days.
  const before = offsetMs(timeZone, shown - dayMs)
  const after = offsetMs(timeZone, shown + dayMs)
  const moments = [shown - before, shown - after].filter((moment) => moment + offsetMs(timeZone, moment) === shown)
  return new Date(moments.length > 0 ? Math.min(...moments) : changeBetween(timeZone, shown - after, shown - before))
}

/** Minutes since midnight of a time as the contract writes it, `19:30`. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The weekday of a day counted from 1 January 1970. 0 is Sunday, as in `Date`. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The first minute with the later offset. */
function changeBetween(timeZone: string, earlier: number, later: number) {
  const offset = offsetMs(timeZone, later)
  let low = Math.floor(earlier / minuteMs)
  let high = Math.ceil(later / minuteMs)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMs(timeZone, middle * minuteMs) === offset) high = middle
    else low = middle
  }
  return high * minuteMs
}

function offsetMs(timeZone: string, moment: number) {
  const minutes = tzOffset(timeZone, new Date(moment))
  if (Number.isNaN(minutes)) throw new RangeError(`This platform doesn't know the time zone ${timeZone}`)
  return minutes * minuteMs
}

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)/

/** What a clock in `timeZone` (an IANA name) shows at a moment, as date and time fields have it: `2027-01-15T19:30`. */
export function localDateTime(timeZone: string, at: Date): string {
  const { day, minutes } = wallClock(timeZone, at)
  return new Date(day * dayMs + minutes * minuteMs).toISOString().slice(0, 16)
}

/**
 * The moment at which a clock in `timeZone` (an IANA name) first shows what a date and time field holds; the end of the skipped
 * stretch where daylight saving skips it. Null for a field that isn't filled in.
 */
export function momentOfLocalDateTime(timeZone: string, value: string): Date | null {
  const [, date = '', hours, minutes] = shape.exec(value) ?? []
  const midnight = Date.parse(`${date}T00:00Z`)
  if (Number.isNaN(midnight)) return null
  return momentOf(timeZone, { day: midnight / dayMs, minutes: Number(hours) * 60 + Number(minutes) })
}

const eveningMinutes = 17 * 60

/** Whether a moment lies in this evening, 5 PM to midnight, on a clock in `timeZone` (an IANA name). */
export function isTonight(at: Date, now: Date, timeZone: string): boolean {
  const { day, minutes } = wallClock(timeZone, at)
  return day === wallClock(timeZone, now).day && minutes >= eveningMinutes
}

import { tzOffset } from '@date-fns/tz/tzOffset'
import type { UTCDate } from '@date-fns/utc'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addHours } from 'date-fns/addHours'
import { addMinutes } from 'date-fns/addMinutes'
import { constructFromSymbol } from 'date-fns/constants'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInMinutes } from 'date-fns/differenceInMinutes'
import { getHours } from 'date-fns/getHours'
import { isEqual } from 'date-fns/isEqual'
import { isValid } from 'date-fns/isValid'
import { min } from 'date-fns/min'
import { subHours } from 'date-fns/subHours'
import { subMinutes } from 'date-fns/subMinutes'

const fieldShape = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d/
const eveningHour = 17

/**
 * What a clock and a calendar in `timeZone` (an IANA name) show at a moment, as a date in no zone: date-fns reads and counts with its
 * days and hours as shown, whatever zone the computer keeps. It is no moment; {@link momentOf} leads back to one.
 */
export function wallClock(timeZone: string, at: Date): UTCDate {
  return addMinutes(utcDate(at.getTime()), offsetMinutes(timeZone, at))
}

/**
 * The moment at which a clock in `timeZone` (an IANA name) first shows a time of {@link wallClock}. Where daylight saving skips that
 * time, the end of the skipped stretch; where it shows it twice, the first. Throws `RangeError` for a zone that the platform doesn't know.
 *
 * Own code, for `TZDate` takes another moment in both cases, and which one depends on the computer's zone:
 * decisions/0017-date-fns.md.
 */
export function momentOf(timeZone: string, shown: UTCDate): Date {
  const asUtc = new Date(shown)
  // The offsets a day before and after: a zone changes its clock at most once in two days.
  const before = subMinutes(asUtc, offsetMinutes(timeZone, subHours(asUtc, 24)))
  const after = subMinutes(asUtc, offsetMinutes(timeZone, addHours(asUtc, 24)))
  const moments = [before, after].filter((moment) => isEqual(wallClock(timeZone, moment), shown))
  return moments.length > 0 ? min(moments) : endOfSkipped(timeZone, after, before)
}

/** Minutes since midnight of a time as the contract writes it, `19:30`. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** What a clock in `timeZone` (an IANA name) shows at a moment, as date and time fields have it: `2027-01-15T19:30`. */
export function localDateTime(timeZone: string, at: Date): string {
  return wallClock(timeZone, at).toISOString().slice(0, 'yyyy-MM-ddTHH:mm'.length)
}

/**
 * The moment at which a clock in `timeZone` (an IANA name) first shows what a date and time field holds; the end of the skipped
 * stretch where daylight saving skips it. Null for a field that isn't filled in.
 */
export function momentOfLocalDateTime(timeZone: string, value: string): Date | null {
  const shown = utcDate(Date.parse(`${fieldShape.exec(value)?.[0]}Z`))
  return isValid(shown) ? momentOf(timeZone, shown) : null
}

/** How many days of a calendar in `timeZone` (an IANA name) a moment lies ahead of another: 0 on the same day, 1 on the next. */
export function calendarDaysAhead(timeZone: string, at: Date, from: Date): number {
  return differenceInCalendarDays(wallClock(timeZone, at), wallClock(timeZone, from))
}

/** Whether a moment lies in this evening, 5 PM to midnight, on a clock in `timeZone` (an IANA name). */
export function isTonight(at: Date, now: Date, timeZone: string): boolean {
  return calendarDaysAhead(timeZone, at, now) === 0 && getHours(wallClock(timeZone, at)) >= eveningHour
}

/** The first minute after `earlier` with the offset that holds at `later`. */
function endOfSkipped(timeZone: string, earlier: Date, later: Date) {
  const offset = offsetMinutes(timeZone, later)
  let low = 0
  let high = differenceInMinutes(later, earlier)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMinutes(timeZone, addMinutes(earlier, middle)) === offset) high = middle
    else low = middle
  }
  return addMinutes(earlier, high)
}

/**
 * A `UTCDate`, made without its constructor: where a test has replaced `Date`, as Playwright's clock does, a subclass's `super()` answers a
 * plain date, which counts by the computer's zone. date-fns makes further ones of it by the same way.
 */
function utcDate(ms: number): UTCDate {
  const date = Object.setPrototypeOf(new Date(ms), UTCDateMini.prototype)
  return Object.defineProperty(date, constructFromSymbol, { value: (value: Date | number) => utcDate(Number(value)) })
}

function offsetMinutes(timeZone: string, at: Date) {
  const minutes = tzOffset(timeZone, at)
  if (Number.isNaN(minutes)) throw new RangeError(`This platform doesn't know the time zone ${timeZone}`)
  return minutes
}

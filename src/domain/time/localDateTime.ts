import { momentOf, wallClock } from './wallClock'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
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

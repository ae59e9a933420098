import * as v from 'valibot'

/** A time of day as a clock on the wall shows it: `07:30`. */
export const timeOfDaySchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** Whose wall: an IANA time zone. */
export const timeZoneSchema = v.pipe(v.string(), v.check(isTimeZone, 'must be an IANA time zone'))

function isTimeZone(value: string) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    // The constructor's throw is the platform's only way to say "no such zone".
    return false
  }
}

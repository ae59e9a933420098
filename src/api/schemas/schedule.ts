import * as z from 'zod/mini'
import { openEnum } from './openEnum'
import { idSchema, timeSchema } from './primitives'

/** A time of day as a clock on the wall shows it: `07:30`. */
const timeOfDaySchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** Whose wall: an IANA time zone. */
const timeZoneSchema = z.string().check(z.refine(isTimeZone, 'must be an IANA time zone'))

/** When syncs may run: local wall-clock time in `timeZone`. A window may cross midnight and belongs to the day it starts on. */
export const scheduleSchema = z.object({
  /** When the hours begin, `HH:MM` on a 24-hour clock in `timeZone`. */
  start: timeOfDaySchema,
  /** When they end, `HH:MM` on a 24-hour clock in `timeZone`; before `start`: on the next day. */
  end: timeOfDaySchema,
  /** On which days they begin. */
  days: openEnum(['weekdays', 'everyDay']),
  /** An IANA time zone, such as `America/Chicago`. */
  timeZone: timeZoneSchema,
  /** Whether the first sync begins at once or waits for the hours. */
  firstSync: openEnum(['now', 'inWindow']),
})

/** A stretch of time in which nothing is synced. */
export const pauseSchema = z.object({
  /** Identifies the pause; opaque. */
  id: idSchema,
  /** When it begins, ISO 8601 UTC. */
  startsAt: timeSchema,
  /** When it ends, ISO 8601 UTC. */
  endsAt: timeSchema,
})

/** When syncs may run. */
export type Schedule = z.output<typeof scheduleSchema>
/** A stretch of time in which nothing is synced. */
export type Pause = z.output<typeof pauseSchema>

function isTimeZone(value: string) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    // The constructor's throw is the platform's only way to say "no such zone".
    return false
  }
}

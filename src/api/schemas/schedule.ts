import * as z from 'zod/mini'
import { openEnum } from '../openEnum'
import { idSchema, timeSchema } from './primitives'

const timeOfDaySchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

const timeZoneSchema = z.string().check(z.refine(isTimeZone, 'must be an IANA time zone'))

/** When syncs may run: local wall-clock time in `timeZone`. A window may cross midnight and belongs to the day it starts on. */
export const syncScheduleSchema = z.object({
  start: timeOfDaySchema,
  end: timeOfDaySchema,
  days: openEnum(['weekdays', 'everyDay']),
  timeZone: timeZoneSchema,
  firstSync: openEnum(['now', 'inWindow']),
})

/** A schedule as a client sends it. */
export const syncScheduleInputSchema = z
  .object({
    start: timeOfDaySchema,
    end: timeOfDaySchema,
    days: z.enum(['weekdays', 'everyDay']),
    timeZone: timeZoneSchema,
    firstSync: z.enum(['now', 'inWindow']),
  })
  .check(z.refine(({ start, end }) => start !== end, { path: ['end'], error: 'must differ from start' }))

/** A stretch of time in which nothing is synced. */
export const pauseSchema = z.object({ id: idSchema, startsAt: timeSchema, endsAt: timeSchema })

/** A pause as a client sends it; without `startsAt` it begins now. */
export const pauseInputSchema = z.object({ startsAt: z.optional(timeSchema), endsAt: timeSchema })

/** A pause's new end. */
export const pauseEndSchema = z.object({ endsAt: timeSchema })

/** When syncs may run. */
export type SyncSchedule = z.infer<typeof syncScheduleSchema>
/** A schedule as a client sends it. */
export type SyncScheduleInput = z.infer<typeof syncScheduleInputSchema>
/** A stretch of time in which nothing is synced. */
export type Pause = z.infer<typeof pauseSchema>
/** A pause as a client sends it; without `startsAt` it begins now. */
export type PauseInput = z.infer<typeof pauseInputSchema>

function isTimeZone(value: string) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    // The constructor's throw is the platform's only way to say "no such zone".
    return false
  }
}

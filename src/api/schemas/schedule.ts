import * as v from 'valibot'
import { openEnum } from './openEnum'
import { idSchema, timeSchema } from './primitives'
import { timeOfDaySchema, timeZoneSchema } from './wallClock'

/** When syncs may run: local wall-clock time in `timeZone`. A window may cross midnight and belongs to the day it starts on. */
export const syncScheduleSchema = v.object({
  start: timeOfDaySchema,
  end: timeOfDaySchema,
  days: openEnum(['weekdays', 'everyDay']),
  timeZone: timeZoneSchema,
  firstSync: openEnum(['now', 'inWindow']),
})

/** A stretch of time in which nothing is synced. */
export const pauseSchema = v.object({ id: idSchema, startsAt: timeSchema, endsAt: timeSchema })

/** When syncs may run. */
export type SyncSchedule = v.InferOutput<typeof syncScheduleSchema>
/** A stretch of time in which nothing is synced. */
export type Pause = v.InferOutput<typeof pauseSchema>

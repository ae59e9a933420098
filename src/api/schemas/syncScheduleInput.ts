import * as v from 'valibot'
import { timeOfDaySchema, timeZoneSchema } from './wallClock'

/** A schedule as a client sends it. */
export const syncScheduleInputSchema = v.pipe(
  v.object({
    start: timeOfDaySchema,
    end: timeOfDaySchema,
    days: v.picklist(['weekdays', 'everyDay']),
    timeZone: timeZoneSchema,
    firstSync: v.picklist(['now', 'inWindow']),
  }),
  v.forward(
    v.check(({ start, end }) => start !== end, 'must differ from start'),
    ['end'],
  ),
)

/** A schedule as a client sends it. */
export type SyncScheduleInput = v.InferOutput<typeof syncScheduleInputSchema>

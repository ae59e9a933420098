import * as z from 'zod/mini'
import { openEnum } from './openEnum'
import { idSchema, timeSchema } from './primitives'

const timelineEntrySchema = z.object({
  id: idSchema,
  at: timeSchema,
  kind: openEnum([
    'created',
    'configurationDownloaded',
    'configurationOpened',
    'configurationReplaced',
    'passwordIssued',
    'signedIn',
    'companyLinked',
    'syncStarted',
    'syncCompleted',
    'syncStopped',
    'problem',
    'problemCleared',
    'paused',
    'resumed',
    'scheduleChanged',
    'disconnected',
    'reconnected',
  ]),
  by: openEnum(['customer', 'connector', 'service']),
  detail: z.nullish(z.string()),
})

/** What happened to a connection, newest first; `next` goes into the following call's `before`. */
export const timelineSchema = z.object({
  results: z.array(timelineEntrySchema),
  next: z.nullish(z.string()),
})

/** What happened to a connection, newest first. */
export type Timeline = z.output<typeof timelineSchema>
/** One thing that happened to a connection. */
export type TimelineEntry = Timeline['results'][number]

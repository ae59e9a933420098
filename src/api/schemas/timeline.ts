import * as v from 'valibot'
import { openEnum } from './openEnum'
import { idSchema, timeSchema } from './primitives'

const timelineEntrySchema = v.object({
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
  detail: v.nullish(v.string()),
})

/** What happened to a connection, newest first; `next` goes into the following call's `before`. */
export const timelineSchema = v.object({
  results: v.array(timelineEntrySchema),
  next: v.nullish(v.string()),
})

/** What happened to a connection, newest first. */
export type Timeline = v.InferOutput<typeof timelineSchema>
/** One thing that happened to a connection. */
export type TimelineEntry = Timeline['results'][number]

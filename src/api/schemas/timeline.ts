import * as z from 'zod/mini'
import { openEnum } from './openEnum'
import { idSchema, timeSchema } from './primitives'

const timelineEntrySchema = z.object({
  /** Identifies the entry; opaque. */
  id: idSchema,
  /** When it happened, ISO 8601 UTC. */
  at: timeSchema,
  /** What happened. */
  kind: openEnum([
    'created',
    'configurationDownloaded',
    'configurationOpened',
    'configurationReplaced',
    'passwordIssued',
    'signedIn',
    'companyConfirmed',
    'companyRefused',
    'companyLinked',
    'syncStarted',
    'syncCompleted',
    'syncStopped',
    'problem',
    'problemCleared',
    'paused',
    'pausePlanned',
    'pauseChanged',
    'pauseCancelled',
    'resumed',
    'scheduleChanged',
    'disconnected',
    'reconnected',
  ]),
  /** Who did it: the customer on a page, the Web Connector, or the service. */
  by: openEnum(['customer', 'connector', 'service']),
  /** What else is known of it, such as a problem's code or a company's name; null or absent where there is nothing. */
  detail: z.nullish(z.string()),
  /** When the pause that it tells of begins, ISO 8601 UTC; null or absent: it tells of none. */
  startsAt: z.nullish(timeSchema),
  /** When that pause ends, or was to end, ISO 8601 UTC; null or absent: it tells of none. */
  endsAt: z.nullish(timeSchema),
})

/** What happened to a connection, newest first; `next` goes into the following call's `before`. */
export const timelineSchema = z.object({
  /** The entries, newest first. */
  results: z.array(timelineEntrySchema),
  /** Goes into the following call's `before`; null or absent at the end. */
  next: z.nullish(z.string()),
})

/** What happened to a connection, newest first. */
export type Timeline = z.output<typeof timelineSchema>
/** One thing that happened to a connection. */
export type TimelineEntry = Timeline['results'][number]

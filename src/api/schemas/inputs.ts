// What clients send, apart from what they read: bundlers keep a schema of a module that a page loads even if the page
// never uses it, and no page uses these.
import * as z from 'zod/mini'
import { timeSchema } from './primitives'
import { hostingKinds } from './quickBooksDesktop'
import { scheduleSchema } from './schedule'

/** What creates a connection. */
export const createConnectionSchema = z.object({ platformKey: z.string().check(z.regex(/^[a-z]{4}$/)) })

/** The one change a connection takes: its end, with the data kept. */
export const updateConnectionSchema = z.object({ status: z.literal('Unlinked') })

/** Which page of a listing to read. */
export const pageQuerySchema = z.object({
  page: z._default(z.coerce.number().check(z.int(), z.minimum(1)), 1),
  pageSize: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(5000)), 100),
  query: z.optional(z.string()),
  orderBy: z.optional(z.string()),
})

/** Which part of the timeline to read. */
export const timelineQuerySchema = z.object({
  before: z.optional(z.string()),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
})

/** What the customer alone knows, posted so that a second computer knows it too. */
export const quickBooksDesktopUpdateSchema = z.object({
  hosting: z.optional(z.enum(hostingKinds)),
  requirementsConfirmed: z.optional(z.literal(true)),
  connectorInstalled: z.optional(z.literal(true)),
  /** The customer saw QBWC1039: the pair in their file is stamped by another registration. */
  duplicateRegistration: z.optional(z.literal(true)),
})

/** A schedule as a client sends it. */
export const scheduleInputSchema = z
  .extend(scheduleSchema, { days: z.enum(['weekdays', 'everyDay']), firstSync: z.enum(['now', 'inWindow']) })
  .check(z.refine(({ start, end }) => start !== end, { path: ['end'], error: 'must differ from start' }))

/** A pause as a client sends it; without `startsAt` it begins now. */
export const pauseInputSchema = z.object({ startsAt: z.optional(timeSchema), endsAt: timeSchema })

/** A pause's new end. */
export const pauseEndSchema = z.object({ endsAt: timeSchema })

/** A sync asked for now; without `dataTypes`, all of them. */
export const syncRequestSchema = z.object({
  dataTypes: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(50))),
})

/** Which page of a listing to read: `page` from 1, `pageSize` 1 to 5000. */
export type PageQuery = Partial<z.output<typeof pageQuerySchema>>
/** What the customer alone knows. */
export type QuickBooksDesktopUpdate = z.output<typeof quickBooksDesktopUpdateSchema>
/** A schedule as a client sends it. */
export type ScheduleInput = z.output<typeof scheduleInputSchema>
/** A pause as a client sends it; without `startsAt` it begins now. */
export type PauseInput = z.output<typeof pauseInputSchema>
/** A sync asked for now. */
export type SyncRequest = z.output<typeof syncRequestSchema>

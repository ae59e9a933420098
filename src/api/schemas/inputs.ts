// What clients send, apart from what they read: bundlers keep a schema of a module that a page loads even if the page
// never uses it, and no page uses these.
import * as z from 'zod/mini'
import { timeSchema } from './primitives'
import { hostingKinds, replacementReasons } from './quickBooksDesktop'
import { scheduleSchema } from './schedule'

/** What creates a connection. */
export const createConnectionSchema = z.object({
  /** The platform's published four-letter key: `pqsw` is QuickBooks Desktop. */
  platformKey: z.string().check(z.regex(/^[a-z]{4}$/)),
})

/** The one change a connection takes: its end, with the data kept. */
export const updateConnectionSchema = z.object({
  /** Always `Unlinked`: ends a connection that is `Linked`. */
  status: z.literal('Unlinked'),
})

/** Which page of a listing to read. */
export const pageQuerySchema = z.object({
  /** Which page, from 1. */
  page: z._default(z.coerce.number().check(z.int(), z.minimum(1)), 1),
  /** How many entries a page has, 1 to 5000. */
  pageSize: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(5000)), 100),
  /** Conditions on fields, joined by `&&`: `status=Linked`, `status!=Linked`. Absent: everything. */
  query: z.optional(z.string()),
  /** The field to sort by, `-` before it for descending: `-created`. Absent: the listing's own order. */
  orderBy: z.optional(z.string()),
})

/** Which part of the timeline to read. */
export const timelineQuerySchema = z.object({
  /** The `next` of the page before, of the same connection; any other value is refused. Absent: from the newest. */
  before: z.optional(z.string()),
  /** How many entries to read, 1 to 200. */
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
})

/** What the customer alone knows, posted so that a second computer knows it too. */
export const quickBooksDesktopUpdateSchema = z.object({
  /** Where QuickBooks Desktop runs. */
  hosting: z.optional(z.enum(hostingKinds)),
  /** Whether the customer is an administrator of the QuickBooks computer. */
  isAdministrator: z.optional(z.boolean()),
  /** The customer confirmed that everything needed is at hand. */
  requirementsConfirmed: z.optional(z.literal(true)),
  /** The customer said that the Web Connector is installed. */
  connectorInstalled: z.optional(z.literal(true)),
  /** The customer sees the connection's row in the Web Connector's list: the file was added to the end. */
  configurationAdded: z.optional(z.literal(true)),
  /** The customer saw QBWC1039: the pair in their file is stamped by another registration. */
  duplicateRegistration: z.optional(z.literal(true)),
})

/** The answer to whether the company that is open in QuickBooks is the right one. */
export const companyAnswerSchema = z.object({
  /** True: it is, and may be read. False: it is another one, and the connection gets a new configuration file for the right one. */
  confirmed: z.boolean(),
  /** The name of the company that was asked about. With another one open by now, the answer is refused (409). Absent: whichever is open. */
  companyName: z.optional(z.string()),
  /** The path of the company file that was asked about, as `companyName`. */
  path: z.optional(z.string()),
})

/** What makes a new registration. */
export const configurationReplacementSchema = z.object({
  /**
   * `duplicateRegistration`: the Web Connector shows QBWC1039. `newComputer`: QuickBooks has moved to another computer, which is checked
   * and gets the Web Connector anew. `otherCompany`: another company file is to be connected, and
   * the connection forgets which it had. Absent: `duplicateRegistration`.
   */
  reason: z._default(z.enum(replacementReasons), 'duplicateRegistration'),
})

/** A schedule as a client sends it. */
export const scheduleInputSchema = z
  .extend(scheduleSchema, {
    /** On which days the hours begin. */
    days: z.enum(['weekdays', 'everyDay']),
    /** Whether the first sync begins at once or waits for the hours; nothing after it. Absent: `inWindow`. */
    firstSync: z._default(z.enum(['now', 'inWindow']), 'inWindow'),
  })
  .check(z.refine(({ start, end }) => start !== end, { path: ['end'], error: 'must differ from start' }))

/** A pause as a client sends it; without `startsAt` it begins now. */
export const pauseInputSchema = z.object({
  /** When it begins, ISO 8601 UTC; absent or past: now. */
  startsAt: z.optional(timeSchema),
  /** When it ends, ISO 8601 UTC: after it begins, and within 30 days from now. */
  endsAt: timeSchema,
})

/** A pause's new end. */
export const pauseEndSchema = z.object({
  /** When it is to end, ISO 8601 UTC: in the future, after it begins, and within 30 days from now. */
  endsAt: timeSchema,
})

/** A sync asked for now; without `dataTypes`, all of them. */
export const syncRequestSchema = z.object({
  /** Which data types to read, such as `invoices`; 1 to 50 of them. Absent: all. */
  dataTypes: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(50))),
  /** True: everything is read again, as on first link, for when the copy is not to be trusted. Absent: what has changed. */
  everything: z.optional(z.boolean()),
})

/** Which page of a listing to read: `page` from 1, `pageSize` 1 to 5000. */
export type PageQuery = Partial<z.output<typeof pageQuerySchema>>
/** What the customer alone knows. */
export type QuickBooksDesktopUpdate = z.output<typeof quickBooksDesktopUpdateSchema>
/** What makes a new registration; without `reason`, it is `duplicateRegistration`. */
export type ConfigurationReplacement = Partial<z.output<typeof configurationReplacementSchema>>
/** A schedule as a client sends it. */
export type ScheduleInput = z.input<typeof scheduleInputSchema>
/** A pause as a client sends it; without `startsAt` it begins now. */
export type PauseInput = z.output<typeof pauseInputSchema>
/** A sync asked for now. */
export type SyncRequest = z.output<typeof syncRequestSchema>
/** Whether the company that is open in QuickBooks is the right one. */
export type CompanyAnswer = z.output<typeof companyAnswerSchema>

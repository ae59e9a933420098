import * as z from 'zod/mini'
import { openEnum } from './openEnum'
import { pageSchema } from './page'
import { idSchema, timeSchema, webUrlSchema } from './primitives'

/** The published four-letter key of QuickBooks Desktop. */
export const quickBooksDesktopKey = 'pqsw'

/** How a connection stands. */
export const connectionStatusValueSchema = openEnum(['PendingAuth', 'Linked', 'Unlinked', 'Deauthorized'])

/** What kind of business data a connection carries. */
export const sourceTypeSchema = openEnum(
  ['Accounting', 'Banking', 'BankFeed', 'Commerce', 'Expense', 'Other', 'Unknown'],
  'Other',
)

const connectionErrorSchema = z.object({
  /** The code that the error came with: an HRESULT, a `QBWC` code, or the problem's own. */
  statusCode: z.string(),
  /** The kind of error, in a word that programs may compare. */
  statusText: z.string(),
  /** What went wrong, for a developer. */
  errorMessage: z.string(),
  /** When it was seen, ISO 8601 UTC. */
  erroredOnUtc: timeSchema,
  /** Whether it still stands; null or absent where the service keeps no track of that. */
  status: z.nullish(openEnum(['Active', 'Resolved'])),
  /** When it was over, ISO 8601 UTC; null or absent while it stands. */
  resolvedOnUtc: z.nullish(timeSchema),
})

/** A company's link to one platform. */
export const connectionSchema = z.object({
  /** Identifies the connection within its company; opaque. */
  id: idSchema,
  /** Identifies the platform at this service; opaque. */
  integrationId: z.string(),
  /** The platform's published four-letter key: `pqsw` is QuickBooks Desktop. Absent where the service gives none. */
  integrationKey: z.optional(z.string()),
  /** Identifies where the data comes from; opaque. */
  sourceId: z.string(),
  /** What kind of business data it carries. */
  sourceType: sourceTypeSchema,
  /** The platform's name, as a customer knows it. */
  platformName: z.string(),
  /** The page on which the customer connects, http or https. */
  linkUrl: webUrlSchema,
  /** How the connection stands: waiting for the customer, connected, ended by the customer, or ended at the platform. */
  status: connectionStatusValueSchema,
  /** Whether data is read again and again, or once, after which `Deauthorized` is the expected end. Absent where the service doesn't say. */
  syncMode: z.optional(openEnum(['ongoing', 'oneTime'])),
  /** When it was created, ISO 8601 UTC. */
  created: timeSchema,
  /** When a sync last ended with everything read that was asked for, ISO 8601 UTC; null or absent before the first time. */
  lastSync: z.nullish(timeSchema),
  /** What went wrong lately; empty, null or absent: nothing. */
  dataConnectionErrors: z.nullish(z.array(connectionErrorSchema)),
  /** What else the platform tells, by name, such as `companyName`; null or absent before it is connected. */
  connectionInfo: z.nullish(z.record(z.string(), z.unknown())),
})

/** A page of a company's connections. */
export const connectionsPageSchema = pageSchema(connectionSchema)

/** A company's link to one platform. */
export type Connection = z.output<typeof connectionSchema>
/** How a connection stands. */
export type ConnectionStatusValue = z.output<typeof connectionStatusValueSchema>
/** What kind of business data a connection carries. */
export type SourceType = z.output<typeof sourceTypeSchema>
/** A page of a company's connections. */
export type ConnectionsPage = z.output<typeof connectionsPageSchema>

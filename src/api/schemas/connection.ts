import * as z from 'zod/mini'
import { openEnum } from '../openEnum'
import { pageSchema } from './page'
import { idSchema, timeSchema, webUrlSchema } from './primitives'

/** The published four-letter key of QuickBooks Desktop. */
export const quickBooksDesktopKey = 'pqsw'

/** How a connection stands. */
export const connectionStatusSchema = openEnum(['PendingAuth', 'Linked', 'Unlinked', 'Deauthorized'])

/** What kind of business data a connection carries. */
export const sourceTypeSchema = openEnum(
  ['Accounting', 'Banking', 'BankFeed', 'Commerce', 'Expense', 'Other', 'Unknown'],
  'Other',
)

const connectionErrorSchema = z.object({
  statusCode: z.string(),
  statusText: z.string(),
  errorMessage: z.string(),
  erroredOnUtc: timeSchema,
  status: z.optional(z.nullable(openEnum(['Active', 'Resolved']))),
  resolvedOnUtc: z.optional(z.nullable(timeSchema)),
})

/** A company's link to one platform. */
export const connectionSchema = z.object({
  id: idSchema,
  integrationId: z.string(),
  integrationKey: z.optional(z.string()),
  sourceId: z.string(),
  sourceType: sourceTypeSchema,
  platformName: z.string(),
  linkUrl: webUrlSchema,
  status: connectionStatusSchema,
  created: timeSchema,
  lastSync: z.optional(z.nullable(timeSchema)),
  dataConnectionErrors: z.optional(z.nullable(z.array(connectionErrorSchema))),
  connectionInfo: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
})

/** A page of a company's connections. */
export const connectionsPageSchema = pageSchema(connectionSchema)

/** What creates a connection. */
export const createConnectionSchema = z.object({ platformKey: z.string().check(z.regex(/^[a-z]{4}$/)) })

/** The one change a connection takes: its end, with the data kept. */
export const updateConnectionSchema = z.object({ status: z.literal('Unlinked') })

/** A company's link to one platform. */
export type Connection = z.infer<typeof connectionSchema>
/** How a connection stands. */
export type ConnectionStatus = z.infer<typeof connectionStatusSchema>
/** What kind of business data a connection carries. */
export type SourceType = z.infer<typeof sourceTypeSchema>
/** A page of a company's connections. */
export type ConnectionsPage = z.infer<typeof connectionsPageSchema>

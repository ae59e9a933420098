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
  statusCode: z.string(),
  statusText: z.string(),
  errorMessage: z.string(),
  erroredOnUtc: timeSchema,
  status: z.nullish(openEnum(['Active', 'Resolved'])),
  resolvedOnUtc: z.nullish(timeSchema),
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
  status: connectionStatusValueSchema,
  created: timeSchema,
  lastSync: z.nullish(timeSchema),
  dataConnectionErrors: z.nullish(z.array(connectionErrorSchema)),
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

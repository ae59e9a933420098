import * as v from 'valibot'
import { openEnum } from './openEnum'
import { notArray } from './notArray'
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

const connectionErrorSchema = v.object({
  statusCode: v.string(),
  statusText: v.string(),
  errorMessage: v.string(),
  erroredOnUtc: timeSchema,
  status: v.nullish(openEnum(['Active', 'Resolved'])),
  resolvedOnUtc: v.nullish(timeSchema),
})

/** A company's link to one platform. */
export const connectionSchema = v.object({
  id: idSchema,
  integrationId: v.string(),
  integrationKey: v.optional(v.string()),
  sourceId: v.string(),
  sourceType: sourceTypeSchema,
  platformName: v.string(),
  linkUrl: webUrlSchema,
  status: connectionStatusSchema,
  created: timeSchema,
  lastSync: v.nullish(timeSchema),
  dataConnectionErrors: v.nullish(v.array(connectionErrorSchema)),
  connectionInfo: v.nullish(notArray(v.record(v.string(), v.unknown()))),
})

/** A page of a company's connections. */
export const connectionsPageSchema = pageSchema(connectionSchema)

/** A company's link to one platform. */
export type Connection = v.InferOutput<typeof connectionSchema>
/** How a connection stands. */
export type ConnectionStatus = v.InferOutput<typeof connectionStatusSchema>
/** What kind of business data a connection carries. */
export type SourceType = v.InferOutput<typeof sourceTypeSchema>
/** A page of a company's connections. */
export type ConnectionsPage = v.InferOutput<typeof connectionsPageSchema>

import * as z from 'zod/mini'
import { openEnum } from './openEnum'
import { dataStatusValueSchema } from './dataStatusValue'
import { bytesSchema, idSchema, progressSchema, timeSchema } from './primitives'
import { problemSchema } from './problem'
import { pauseSchema, scheduleSchema } from './schedule'

/** Where QuickBooks Desktop runs. */
export const hostingKinds = ['desktopApp', 'enterpriseCloud', 'rightworks'] as const

/** The data types fetched on first link, in the order they are fetched. */
export const firstLinkDataTypes = [
  'company',
  'accounts',
  'customers',
  'vendors',
  'items',
  'invoices',
  'bills',
  'payments',
] as const

const seenAt = z.nullable(timeSchema)

/** When each thing of setup was seen to happen, or null. */
const setupSchema = z.object({
  requirementsConfirmedAt: seenAt,
  connectorDownloadedAt: seenAt,
  connectorInstalledAt: seenAt,
  configurationDownloadedAt: seenAt,
  configurationOpenedAt: seenAt,
  passwordIssuedAt: seenAt,
  firstContactAt: seenAt,
  signedInAt: seenAt,
  companyLinkedAt: seenAt,
  scheduleChosenAt: seenAt,
  firstSyncStartedAt: seenAt,
  firstSyncCompletedAt: seenAt,
})

/** The installer that the operator offers. */
const connectorSchema = z.object({
  fileName: z.string(),
  version: z.string(),
  sizeBytes: bytesSchema,
  sha256: z.string().check(z.regex(/^[0-9a-fA-F]{64}$/)),
  publisher: z.string(),
})

/** The company file, learnt from the first exchange. */
const companyFileSchema = z.object({
  companyName: z.string(),
  path: z.string(),
  computerName: z.nullish(z.string()),
})

/** What goes on now between the Web Connector and the service. */
const activitySchema = z.object({
  state: openEnum(['neverSeen', 'offline', 'idle', 'syncing', 'stopping']),
  lastContactAt: seenAt,
  expectedEverySeconds: z.int().check(z.minimum(1)),
  startedAt: seenAt,
  dataType: z.nullable(z.string()),
  progress: z.nullable(progressSchema),
  webConnectorVersion: z.nullable(z.string()),
  quickBooksProduct: z.nullable(z.string()),
})

const dataTypeSchema = z.object({
  dataType: z.string(),
  status: dataStatusValueSchema,
  progress: progressSchema,
  recordCount: z.int().check(z.minimum(0)),
  lastSuccessfulSync: seenAt,
})

/** Everything a screen shows of one QuickBooks Desktop connection. */
export const quickBooksDesktopSchema = z.object({
  connectionId: idSchema,
  /** The row in the Web Connector and the name in QuickBooks, different for each company. */
  applicationName: z.string(),
  /** What the customer calls the provider. Absent: the same as `applicationName`. */
  providerName: z.optional(z.string()),
  hosting: z.nullable(openEnum(hostingKinds)),
  syncMode: openEnum(['ongoing', 'oneTime']),
  setup: setupSchema,
  connector: z.nullable(connectorSchema),
  configuration: z.object({ fileName: z.string(), generation: z.int().check(z.minimum(1)) }),
  companyFile: z.nullable(companyFileSchema),
  activity: activitySchema,
  problem: z.nullable(problemSchema),
  syncSchedule: z.nullable(scheduleSchema),
  nextSyncAt: seenAt,
  pause: z.nullable(pauseSchema),
  upcomingPauses: z.array(pauseSchema),
  dataTypes: z.array(dataTypeSchema),
})

/** Everything a screen shows of one QuickBooks Desktop connection. */
export type QuickBooksDesktop = z.output<typeof quickBooksDesktopSchema>
/** Where QuickBooks Desktop runs. */
export type Hosting = (typeof hostingKinds)[number]
/** When each thing of setup was seen to happen, or null. */
export type Setup = QuickBooksDesktop['setup']
/** What goes on now between the Web Connector and the service. */
export type Activity = QuickBooksDesktop['activity']
/** One data type and how far it has come. */
export type DataTypeProgress = QuickBooksDesktop['dataTypes'][number]

import * as v from 'valibot'
import { openEnum } from './openEnum'
import { dataStatusValueSchema } from './dataStatus'
import { bytesSchema, idSchema, progressSchema, timeSchema } from './primitives'
import { problemSchema } from './problem'
import { pauseSchema, syncScheduleSchema } from './schedule'
import { wholeNumber } from './wholeNumber'

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

const seenAt = v.nullable(timeSchema)

/** When each thing of setup was seen to happen, or null. */
const setupSchema = v.object({
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
const connectorSchema = v.object({
  fileName: v.string(),
  version: v.string(),
  sizeBytes: bytesSchema,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-fA-F]{64}$/)),
  publisher: v.string(),
})

/** The company file, learnt from the first exchange. */
const companyFileSchema = v.object({
  companyName: v.string(),
  path: v.string(),
  computerName: v.nullish(v.string()),
})

/** What goes on now between the Web Connector and the service. */
const activitySchema = v.object({
  state: openEnum(['neverSeen', 'offline', 'idle', 'syncing', 'stopping']),
  lastContactAt: seenAt,
  expectedEverySeconds: wholeNumber(1),
  startedAt: seenAt,
  dataType: v.nullable(v.string()),
  progress: v.nullable(progressSchema),
  webConnectorVersion: v.nullable(v.string()),
  quickBooksProduct: v.nullable(v.string()),
})

const dataTypeSchema = v.object({
  dataType: v.string(),
  status: dataStatusValueSchema,
  progress: progressSchema,
  recordCount: wholeNumber(0),
  lastSuccessfulSync: seenAt,
})

/** Everything a screen shows of one QuickBooks Desktop connection. */
export const quickBooksDesktopSchema = v.object({
  connectionId: idSchema,
  /** The row in the Web Connector and the name in QuickBooks, different for each company. */
  applicationName: v.string(),
  /** What the customer calls the provider. Absent: the same as `applicationName`. */
  providerName: v.optional(v.string()),
  hosting: v.nullable(openEnum(hostingKinds)),
  syncMode: openEnum(['ongoing', 'oneTime']),
  setup: setupSchema,
  connector: v.nullable(connectorSchema),
  configuration: v.object({ fileName: v.string(), generation: wholeNumber(1) }),
  companyFile: v.nullable(companyFileSchema),
  activity: activitySchema,
  problem: v.nullable(problemSchema),
  syncSchedule: v.nullable(syncScheduleSchema),
  nextSyncAt: seenAt,
  pause: v.nullable(pauseSchema),
  upcomingPauses: v.array(pauseSchema),
  dataTypes: v.array(dataTypeSchema),
})

/** Everything a screen shows of one QuickBooks Desktop connection. */
export type QuickBooksDesktop = v.InferOutput<typeof quickBooksDesktopSchema>
/** Where QuickBooks Desktop runs. */
export type Hosting = (typeof hostingKinds)[number]
/** When each thing of setup was seen to happen, or null. */
export type Setup = QuickBooksDesktop['setup']
/** What goes on now between the Web Connector and the service. */
export type Activity = QuickBooksDesktop['activity']
/** One data type and how far it has come. */
export type DataTypeProgress = QuickBooksDesktop['dataTypes'][number]

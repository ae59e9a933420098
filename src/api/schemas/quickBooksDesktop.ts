import * as z from 'zod/mini'
import { connectionStatusValueSchema } from './connection'
import { openEnum } from './openEnum'
import { dataStatusValueSchema } from './dataStatusValue'
import { bytesSchema, idSchema, progressSchema, timeSchema } from './primitives'
import { problemSchema } from './problem'
import { pauseSchema, scheduleSchema } from './schedule'

/** Where QuickBooks Desktop runs. */
export const hostingKinds = ['desktopApp', 'enterpriseCloud', 'rightworks'] as const

const seenAt = z.nullable(timeSchema)

/** When each thing of setup was seen to happen, or null. */
export const setupSchema = z.object({
  /** When the customer confirmed that everything needed is at hand, ISO 8601 UTC; null until then. */
  requirementsConfirmedAt: seenAt,
  /** When the installer was first downloaded, ISO 8601 UTC; null until then, and where it wasn't needed. */
  connectorDownloadedAt: seenAt,
  /** When the customer said that the Web Connector is installed, ISO 8601 UTC; null until then. */
  connectorInstalledAt: seenAt,
  /** When the configuration file was first downloaded, ISO 8601 UTC; null until then. */
  configurationDownloadedAt: seenAt,
  /** When the Web Connector last opened the file to add it, ISO 8601 UTC; null until the first time. That QuickBooks then took it isn't said. */
  configurationOpenedAt: seenAt,
  /** When the customer said that the connection's row is in the Web Connector's list, ISO 8601 UTC; null until then. */
  configurationAddedAt: seenAt,
  /** When the password that is good now was issued, ISO 8601 UTC; null while there is none. */
  passwordIssuedAt: seenAt,
  /** When the Web Connector first called, ISO 8601 UTC; null until then. */
  firstContactAt: seenAt,
  /** When it first signed in with the right password, ISO 8601 UTC; null until then. */
  signedInAt: seenAt,
  /** When a person, or a match with the expected names or with the file that the connection had, confirmed the company, ISO 8601 UTC; null until then, and where the service doesn't ask. */
  companyConfirmedAt: seenAt,
  /** When QuickBooks first gave access to its company file, ISO 8601 UTC; null until then. */
  companyLinkedAt: seenAt,
  /** When the customer last chose sync hours, ISO 8601 UTC; null until then. */
  scheduleChosenAt: seenAt,
  /** When the first sync began, ISO 8601 UTC; null until then. */
  firstSyncStartedAt: seenAt,
  /** When the first sync had read everything, ISO 8601 UTC; null until then. */
  firstSyncCompletedAt: seenAt,
  /** When the Web Connector first called without anybody pressing Update Selected, ISO 8601 UTC; null until then, and anew with each registration. */
  autoRunSeenAt: seenAt,
})

/** The installer that the operator offers. */
const connectorSchema = z.object({
  /** The name under which the file is saved. */
  fileName: z.string(),
  /** The Web Connector's version, such as `2.3.0.215`. */
  version: z.string(),
  /** The file's size in bytes. */
  sizeBytes: bytesSchema,
  /** The file's SHA-256, 64 hexadecimal digits, to compare after downloading. */
  sha256: z.string().check(z.regex(/^[0-9a-fA-F]{64}$/)),
  /** Who signed it, as Windows shows it. */
  publisher: z.string(),
})

/** The company file, learned from the first exchange. */
const companyFileSchema = z.object({
  /** The company's name in QuickBooks. */
  companyName: z.string(),
  /** Where the file lies on the QuickBooks computer; empty where it isn't known. */
  path: z.string(),
  /** The QuickBooks computer's name; null or absent where it isn't known. */
  computerName: z.nullish(z.string()),
})

/** The company that is open in QuickBooks, of which nothing but this is known until it is confirmed. */
const companyCandidateSchema = z.object({
  /** The company's name in QuickBooks. */
  companyName: z.string(),
  /** Where the file lies on the QuickBooks computer; empty where it isn't known. */
  path: z.string(),
  /** The QuickBooks computer's name; null or absent where it isn't known. */
  computerName: z.nullish(z.string()),
  /** When it was last seen open, ISO 8601 UTC. */
  seenAt: timeSchema,
  /** Whether its name is one of those that the provider expects; false as well where none is expected. */
  matchesExpected: z.boolean(),
  /** The names that the provider expects; absent or empty: none in particular. */
  expectedCompanyNames: z.optional(z.array(z.string())),
  /** The company's connection that has this company file already, by its id; null or absent: none has. */
  alreadyConnected: z.nullish(idSchema),
  /**
   * Whether the connection has read this company already, at another path: the file was moved, or this is a copy of it. Until that is answered nothing is read.
   * False or absent: no, or it was answered with yes, and the next call reads it.
   */
  isAtOtherPath: z.optional(z.boolean()),
  /** Until when QuickBooks waits for the answer, ISO 8601 UTC; null or absent: it waits no longer, and the answer counts at the next call. */
  waitsUntil: z.nullish(timeSchema),
})

/** Why a connection gets a new registration. */
export const replacementReasons = ['duplicateRegistration', 'newComputer', 'otherCompany'] as const

/** What goes on now between the Web Connector and the service. */
const activitySchema = z.object({
  /** What the Web Connector does now. `unknown`: a sync ran when the service was interrupted, and nothing was heard of it since. */
  state: openEnum(['neverSeen', 'offline', 'idle', 'syncing', 'stopping', 'unknown']),
  /** When it last called, ISO 8601 UTC; null before the first call. */
  lastContactAt: seenAt,
  /** How often it should call, in seconds. */
  expectedEverySeconds: z.int().check(z.minimum(1)),
  /** Since when a call is overdue, ISO 8601 UTC; null: none is, a sync is under way, or none is expected. */
  overdueSince: seenAt,
  /** When the sync under way began, ISO 8601 UTC; null between syncs. */
  startedAt: seenAt,
  /** The data type that is read now, such as `invoices`; null between syncs. */
  dataType: z.nullable(z.string()),
  /** How much of that data type is read, in percent, 0 to 100; null between syncs. */
  progress: z.nullable(progressSchema),
  /** The version that the Web Connector told; null before the first call. */
  webConnectorVersion: z.nullable(z.string()),
  /** What QuickBooks calls itself, such as `QuickBooks Enterprise 24.0`; null before the first exchange. */
  quickBooksProduct: z.nullable(z.string()),
})

const dataTypeSchema = z.object({
  /** Which data type this tells of, such as `invoices`. */
  dataType: z.string(),
  /** How far its latest pull has come. */
  status: dataStatusValueSchema,
  /** How much of that pull is done, in percent, 0 to 100. */
  progress: progressSchema,
  /** How many records are held, those left out that were deleted in QuickBooks; 0 before the first sync. */
  recordCount: z.int().check(z.minimum(0)),
  /** How many records QuickBooks gave that could not be read and were set aside, 0 or more; absent: none. */
  unreadableCount: z.optional(z.int().check(z.minimum(0))),
  /** The date from which transactions are read, ISO 8601 UTC; null or absent: from the beginning, and for what has no date. */
  from: z.nullish(timeSchema),
  /** Who chose that it is read, and from when; null or absent where the service doesn't say. */
  chosenBy: z.nullish(openEnum(['provider', 'customer'])),
  /** When it was last read whole, ISO 8601 UTC; null before the first time. */
  lastSuccessfulSync: seenAt,
})

/** Everything a screen shows of one QuickBooks Desktop connection. */
export const quickBooksDesktopSchema = z.object({
  /** The connection that this tells of. */
  connectionId: idSchema,
  /** How the connection stands: waiting for the customer, connected, ended by the customer, or ended at the platform. */
  connectionStatus: connectionStatusValueSchema,
  /** When a sync last ended with everything read that was asked for, ISO 8601 UTC; null before the first time. The same as the connection's. */
  lastSync: seenAt,
  /** The row in the Web Connector and the name in QuickBooks, different for each company. */
  applicationName: z.string(),
  /** What the customer calls the provider. Absent: the same as `applicationName`. */
  providerName: z.optional(z.string()),
  /** Where QuickBooks Desktop runs; null until the customer has said it. */
  hosting: z.nullable(openEnum(hostingKinds)),
  /**
   * Whether the customer is an administrator of the QuickBooks computer. False: an administrator installed the Web Connector for them, so that it
   * syncs only while QuickBooks is closed. Null or absent: nobody has said.
   */
  isAdministrator: z.nullish(z.boolean()),
  /**
   * Whether another company of the customer is connected through QuickBooks Desktop, most likely on the same computer: for each company, an
   * administrator runs the installer once more. Absent where the service doesn't say.
   */
  hasOtherCompany: z.optional(z.boolean()),
  /** Whether data is read again and again, or once. */
  syncMode: openEnum(['ongoing', 'oneTime']),
  /** What the provider may do with the company's records in QuickBooks; null or absent: read them. */
  access: z.nullish(openEnum(['read', 'readAndWrite'])),
  /** When each thing of setup was seen to happen. */
  setup: setupSchema,
  /** The installer to download; null where QuickBooks is hosted and brings its own. */
  connector: z.nullable(connectorSchema),
  /** The configuration file to download. */
  configuration: z.object({
    /** The name under which the file is saved. */
    fileName: z.string(),
    /** Which registration it holds, from 1: a replacement counts one up, and the file before stops working. */
    generation: z.int().check(z.minimum(1)),
    /** Why the file before was replaced; null or absent: it wasn't, or nobody said why. */
    replacementReason: z.nullish(openEnum(replacementReasons)),
  }),
  /** The company file; null before the first exchange. */
  companyFile: z.nullable(companyFileSchema),
  /** The company that waits to be confirmed, or whose confirmation waits to be acted on; null: there is none. */
  companyCandidate: z.nullable(companyCandidateSchema),
  /** What goes on now between the Web Connector and the service. */
  activity: activitySchema,
  /** What stands in the way now; null: nothing. */
  problem: z.nullable(problemSchema),
  /** When syncs may run; null: at any time. */
  syncSchedule: z.nullable(scheduleSchema),
  /** When the next sync is expected, ISO 8601 UTC; null while the connection isn't connected or its company at another path waits for an answer, or where nothing is to come. */
  nextSyncAt: seenAt,
  /** The pause that is in force now; null: none. */
  pause: z.nullable(pauseSchema),
  /** The pauses to come, soonest first; at most 50. */
  upcomingPauses: z.array(pauseSchema),
  /** Each data type that is read, in the order in which they are read. */
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
/** The company that is open in QuickBooks and waits to be confirmed. */
export type CompanyCandidate = NonNullable<QuickBooksDesktop['companyCandidate']>
/** Why a connection gets a new registration. */
export type ReplacementReason = (typeof replacementReasons)[number]

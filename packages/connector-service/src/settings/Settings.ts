/** Where the installer comes from: a file that the service sends, an address that it sends browsers to, or the stand-in. */
export type InstallerSource =
  | { kind: 'file'; path: string; manifest: InstallerManifest }
  | { kind: 'url'; url: string; manifest: InstallerManifest }
  | { kind: 'standIn'; content: Buffer; manifest: InstallerManifest }

/** What the customer is told of the installer before running it. */
export interface InstallerManifest {
  fileName: string
  version: string
  publisher: string
  sizeBytes: number
  /** 64 hexadecimal digits. */
  sha256: string
}

/** Everything that an operator decides. */
export interface Settings {
  host: string
  /** 0 takes a free port. */
  port: number
  apiKey: string
  dataDir: string
  /** A PostgreSQL URL; without one, a SQLite file in `dataDir`. */
  databaseUrl?: string | undefined
  /** How the Web Connector reaches this service; without one, `http://localhost` and the port. No slash at the end. */
  publicUrl?: string | undefined
  /** Signs access tokens; at least 32 characters. */
  signingSecret: string
  installer: InstallerSource
  /** The host's page that opens hand-off links; without one there are none. */
  handoffUrl?: string | undefined
  /** How many days a hand-off link can be opened, 1 to 7. */
  handoffDays: number
  /** What customers read in the Web Connector and in QuickBooks. */
  applicationName: string
  syncMode: 'ongoing' | 'oneTime'
  /** Whether a person confirms the company before anything of it is read. */
  confirmCompany: boolean
  /** How often the Web Connector calls, in minutes. */
  scheduleMinutes: number
  /** How often a connection without a schedule is synced, in minutes. */
  syncEveryMinutes: number
  /** The most that is taken of one answer of QuickBooks, in bytes; pages of records aim at a quarter of it. */
  largestAnswerBytes: number
  /** Least severe level that is logged. */
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

import type { ContractPart } from '../../api/schemas/contractParts'
import type { Company } from '../../api/schemas/company'
import type { Connection } from '../../api/schemas/connection'
import type { HandoffStatus } from '../../api/schemas/credentials'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { TimelineEntry } from '../../api/schemas/timeline'
import type { IdempotencyStore } from '../http/createIdempotencyStore'
import type { WriteLimit } from '../http/createWriteLimit'

/** Everything that the fake API knows. */
export interface FakeState {
  readonly now: () => Date
  /** A number that has not been used yet, for ids. */
  nextNumber(): number
  readonly companies: Map<string, FakeCompany>
  readonly connections: Map<string, FakeConnection>
  /** Whose each access token is, and the hand-off that it comes of, if any. */
  readonly accessTokens: Map<string, { companyId: string; handoffId: string | null }>
  /** By code. */
  readonly handoffs: Map<string, FakeHandoff>
  allowedOrigins: string[]
  /** Words of addresses that are answered 501. */
  readonly notOffered: readonly ContractPart[]
  /** Gives a repeated POST its first answer again. */
  readonly idempotencyStore: IdempotencyStore
  /** Throws a 429 for a token that writes too often. */
  readonly limitWrites: WriteLimit
}

/** A company with what only the service knows of it. */
export interface FakeCompany extends Company {
  expectedCompanyNames?: string[] | undefined
}

/** A hand-off with what only the service knows of it. */
export interface FakeHandoff {
  readonly connectionId: string
  handoff: HandoffStatus
  isRevoked: boolean
}

/** A connection with what only the service knows of it. */
export interface FakeConnection {
  readonly companyId: string
  connection: Connection
  /** There is one for QuickBooks Desktop only. */
  desktop: FakeDesktop | null
}

/** A QuickBooks Desktop connection with what only the service knows of it. */
export interface FakeDesktop {
  /** The connection as it stands. */
  readonly connection: () => Connection
  /** As last changed; what depends on the clock or the connection is worked out when it is read. */
  document: QuickBooksDesktop
  userName: string
  password: string | null
  /** Each wrong password since the last right or new one, and when it first came. */
  readonly wrongPasswords: Map<string, Date>
  /** Newest last. */
  readonly timeline: TimelineEntry[]
  readonly listeners: Set<DesktopListener>
}

/** Hears each change of a connection, or its end. */
export interface DesktopListener {
  changed(document: QuickBooksDesktop): void
  ended(): void
}

import type { Connection, ConnectionsPage } from './schemas/connection'
import type { HandoffLink, HandoffList, IssuedPassword } from './schemas/credentials'
import type { DataHistoryPage, DataStatus } from './schemas/dataStatus'
import type {
  CompanyAnswer,
  ConfigurationReplacement,
  PageQuery,
  PauseInput,
  QuickBooksDesktopUpdate,
  ScheduleInput,
  SyncRequest,
} from './schemas/inputs'
import type { QuickBooksDesktop } from './schemas/quickBooksDesktop'
import type { Timeline } from './schemas/timeline'
import type { Download } from './transport/download'

/** What every call takes last. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason, as `fetch` does. */
  signal?: AbortSignal | undefined
}

/** What a download takes last. */
export interface DownloadCallOptions extends CallOptions {
  /** Called as bytes arrive, with how many there are; `total` is null where the service doesn't tell the size. What it throws doesn't stop the download. */
  onProgress?: ((received: number, total: number | null) => void) | undefined
}

/** What creates a connection. */
export interface ConnectionInput {
  /** The platform's four lower-case letters: `quickBooksDesktopKey` for QuickBooks Desktop. */
  platformKey: string
}

/** Which part of a connection's history to read. */
export interface TimelineQuery {
  /** `next` of the part before, for what happened earlier. Absent or null: the newest. */
  before?: string | null | undefined
  /** How many entries at most, 1 to 200. Default 50. */
  limit?: number | undefined
}

/** `client.connections`: the company's connections to every platform. */
export interface ConnectionsResource {
  /**
   * Lists the company's connections, a page at a time. One that breaks the contract is left out, and the client's `onError` is told of it.
   *
   * @param query - `page` from 1 (default 1), `pageSize` 1 to 5000 (default 100), `query` and `orderBy` as the service reads them
   * @throws ConnectionsError
   */
  list(query?: PageQuery, options?: CallOptions): Promise<ConnectionsPage>
  /**
   * Reads one connection.
   *
   * @throws ConnectionsError `not_found` where the company has no such connection
   */
  get(connectionId: string, options?: CallOptions): Promise<Connection>
  /**
   * Creates a connection, which starts as `PendingAuth`. Each call creates another: look with `list` first.
   *
   * @throws ConnectionsError `invalid_request` for a platform that the service doesn't have
   */
  create(input: ConnectionInput, options?: CallOptions): Promise<Connection>
  /**
   * Ends a `Linked` connection. The data already fetched is kept, and a QuickBooks Desktop connection can be brought back.
   *
   * @throws ConnectionsError `conflict` for a connection in any other status, `not_found`
   */
  disconnect(connectionId: string, options?: CallOptions): Promise<Connection>
  /**
   * Deletes a connection for good.
   *
   * @throws ConnectionsError `not_found`
   */
  delete(connectionId: string, options?: CallOptions): Promise<void>
}

/** `client.quickBooksDesktop`: the QuickBooks Desktop part of a connection. What changes it answers with the whole of it. */
export interface QuickBooksDesktopResource {
  /**
   * Reads everything that a screen shows of one connection.
   *
   * @throws ConnectionsError `not_found`; `not_offered` where the service has the connection and nothing of its QuickBooks Desktop part
   */
  get(connectionId: string, options?: CallOptions): Promise<QuickBooksDesktop>
  /**
   * Tells the service what only the customer knows, such as where their QuickBooks runs.
   *
   * @throws ConnectionsError
   */
  update(connectionId: string, update: QuickBooksDesktopUpdate, options?: CallOptions): Promise<QuickBooksDesktop>
  /**
   * Queues a sync, which runs when the Web Connector next checks in.
   *
   * @param request - `dataTypes`: which; absent: all of them. `everything: true` reads all their records anew, also those that haven't changed
   * @throws ConnectionsError `conflict` for a connection that isn't linked or is paused
   */
  requestSync(connectionId: string, request?: SyncRequest, options?: CallOptions): Promise<QuickBooksDesktop>
  /**
   * Brings an ended connection back to `PendingAuth`, for the same company and with a new registration. Id and data are kept; setup goes on
   * where the Web Connector is installed.
   *
   * @throws ConnectionsError `conflict` for a connection that hasn't ended
   */
  reconnect(connectionId: string, options?: CallOptions): Promise<QuickBooksDesktop>
  /**
   * Issues a new Web Connector password; the one before stops working. Show it once: never store or log it.
   *
   * @throws ConnectionsError
   */
  issuePassword(connectionId: string, options?: CallOptions): Promise<IssuedPassword>
  /**
   * Fetches the Web Connector's installer into memory, with the token in a header and in no link.
   *
   * @throws ConnectionsError
   */
  downloadConnector(connectionId: string, options?: DownloadCallOptions): Promise<Download>
  /**
   * Fetches the configuration file (`.qwc`), the same registration every time until it is replaced.
   *
   * @throws ConnectionsError
   */
  downloadConfiguration(connectionId: string, options?: DownloadCallOptions): Promise<Download>
  /**
   * Says whether `companyCandidate` is the right company. With `confirmed: false` the connection gets a new configuration
   * file for the right one, which the customer must then open; one whose company `isAtOtherPath` stays as it is, and reads nothing until the right file is open.
   *
   * @throws ConnectionsError `conflict` where no company waits to be confirmed, or another connection has it already
   */
  answerCompany(connectionId: string, answer: CompanyAnswer, options?: CallOptions): Promise<QuickBooksDesktop>
  /**
   * Makes a new registration: a new configuration file, which the customer must then open, and the end of the password. Id and data are kept;
   * with `otherCompany` the connection forgets which company it had, and its data is erased when the new one links.
   *
   * @param replacement - why; absent: the Web Connector shows QBWC1039
   * @throws ConnectionsError `conflict` for a connection that has ended
   */
  replaceConfiguration(
    connectionId: string,
    replacement?: ConfigurationReplacement,
    options?: CallOptions,
  ): Promise<QuickBooksDesktop>
}

/** `client.pauses`: the times in which a connection doesn't sync. Times are ISO 8601. `not_offered` where a service has none. */
export interface PausesResource {
  /**
   * Pauses syncs from `startsAt` (absent: now) to `endsAt`, at most 30 days ahead. Overlapping pauses become one.
   *
   * @throws ConnectionsError `invalid_request` with `fieldErrors`, `not_offered`
   */
  create(connectionId: string, pause: PauseInput, options?: CallOptions): Promise<QuickBooksDesktop>
  /**
   * Moves a pause's end.
   *
   * @throws ConnectionsError `invalid_request` with `fieldErrors`, `not_found` for a pause that has ended, `not_offered`
   */
  update(
    connectionId: string,
    pauseId: string,
    pause: Pick<PauseInput, 'endsAt'>,
    options?: CallOptions,
  ): Promise<QuickBooksDesktop>
  /**
   * Ends a pause now, or cancels a coming one.
   *
   * @throws ConnectionsError `not_found` for a pause that has ended, `not_offered`
   */
  delete(connectionId: string, pauseId: string, options?: CallOptions): Promise<QuickBooksDesktop>
}

/** `client.syncSchedule`: the hours in which syncs may run; `syncSchedule` of the QuickBooks Desktop part says which they are. */
export interface SyncScheduleResource {
  /**
   * Sets the hours.
   *
   * @throws ConnectionsError `invalid_request` with `fieldErrors`, `not_offered`
   */
  set(connectionId: string, schedule: ScheduleInput, options?: CallOptions): Promise<QuickBooksDesktop>
}

/** `client.handoffs`: links that open setup on the QuickBooks computer. The page behind the link calls `redeemHandoff`. */
export interface HandoffsResource {
  /**
   * Lists the hand-offs that are still good, newest first: whether the link was opened, when and on what. Never the link itself.
   *
   * @throws ConnectionsError `not_allowed` for a token that comes of a hand-off, `not_offered`
   */
  list(connectionId: string, options?: CallOptions): Promise<HandoffList>
  /**
   * Makes a link that works once, until its `expiresAt`, and ends the one made before. Whoever has it can go on with setup: never store or log it.
   *
   * @throws ConnectionsError `not_allowed` for a token that comes of a hand-off, `not_offered`
   */
  create(connectionId: string, options?: CallOptions): Promise<HandoffLink>
  /**
   * Ends a hand-off: its link opens nothing more, and whoever opened it goes no further.
   *
   * @throws ConnectionsError `not_found` for one that has ended, `not_offered`
   */
  delete(connectionId: string, handoffId: string, options?: CallOptions): Promise<void>
}

/** `client.dataStatus`: the company's data, of all its connections. */
export interface DataStatusResource {
  /**
   * Reads how each data type stands, by data type; null where the service tells nothing.
   *
   * @throws ConnectionsError
   */
  get(options?: CallOptions): Promise<DataStatus>
  /**
   * Lists the pulls that were made, newest first, a page at a time.
   *
   * @param query - `page` from 1 (default 1), `pageSize` 1 to 5000 (default 100)
   * @throws ConnectionsError
   */
  listHistory(query?: PageQuery, options?: CallOptions): Promise<DataHistoryPage>
}

/** `client.timeline`: what happened to a connection. */
export interface TimelineResource {
  /**
   * Lists what happened, newest first; `next` of the answer goes into the next call's `before`, and is absent or null at the end.
   *
   * @throws ConnectionsError `not_offered`
   */
  list(connectionId: string, query?: TimelineQuery, options?: CallOptions): Promise<Timeline>
}

/**
 * The calls of a client, by resource. Each takes ids, then its input, then `{ signal }`; rejects with a `ConnectionsError` after all tries; and puts what
 * it changed on the screen of every component that has the same client. Their code is fetched with the first call.
 */
export interface ClientResources {
  /** The company's connections to every platform. */
  readonly connections: ConnectionsResource
  /** The QuickBooks Desktop part of a connection. */
  readonly quickBooksDesktop: QuickBooksDesktopResource
  /** The times in which a connection doesn't sync. */
  readonly pauses: PausesResource
  /** The hours in which syncs may run. */
  readonly syncSchedule: SyncScheduleResource
  /** Links that open setup on the QuickBooks computer. */
  readonly handoffs: HandoffsResource
  /** The company's data, of all its connections. */
  readonly dataStatus: DataStatusResource
  /** What happened to a connection. */
  readonly timeline: TimelineResource
}

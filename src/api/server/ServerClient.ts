import type { CallOptions } from '../ClientResources'
import type { AccessToken, CompaniesPage, Company, CompanyInput, CompanyUpdate } from '../schemas/company'
import type { PullOperation } from '../schemas/dataStatus'
import type { PageQuery } from '../schemas/inputs'
import type { DataRecordsPage, RecordChange } from '../schemas/records'
import type {
  ProfileSyncSettings,
  ProfileSyncSettingsInput,
  SyncSettings,
  SyncSettingsInput,
} from '../schemas/syncSettings'

/** Which connection of which company is meant. */
export interface ConnectionReference {
  /** The company, as `POST /companies` named it. */
  companyId: string
  /** The connection, as the company's connections name it. */
  connectionId: string
}

/** Which records of a data type to read. */
export interface RecordsQuery extends Omit<PageQuery, 'page'> {
  /** Only records of which the copy changed at this time or later, ISO 8601 UTC, deleted ones among them. Absent: all that are in QuickBooks. */
  modifiedSince?: string | undefined
}

/** From where to read changes, and which. */
export interface ChangesQuery {
  /** The `cursor` of the last change that was stored. Absent or null: from the beginning. */
  after?: string | null | undefined
  /** Only changes of these data types, such as `invoices`. Absent: of all. */
  dataTypes?: readonly string[] | undefined
  /** How many changes a request fetches, 1 to 1000. Default 500. */
  limit?: number | undefined
}

/** `client.companies`: your customers, as the service knows them. */
export interface CompaniesResource {
  /**
   * Lists the companies, a page at a time.
   *
   * @param query - `page` from 1 (default 1), `pageSize` 1 to 5000 (default 100), `query` and `orderBy` on `id`, `name`, `externalId` and `created`
   * @throws ConnectionsError
   */
  list(query?: PageQuery, options?: CallOptions): Promise<CompaniesPage>
  /**
   * Creates a company, or with an `externalId` that one has already, answers that one as it is.
   *
   * @throws ConnectionsError `invalid_request` with `fieldErrors`
   */
  create(input: CompanyInput, options?: CallOptions): Promise<Company>
  /**
   * Reads a company.
   *
   * @throws ConnectionsError `not_found`
   */
  get(companyId: string, options?: CallOptions): Promise<Company>
  /**
   * Changes a company's name or your id of it.
   *
   * @throws ConnectionsError `not_found`; `conflict` for an `externalId` that another company has
   */
  update(companyId: string, update: CompanyUpdate, options?: CallOptions): Promise<Company>
  /**
   * Erases a company with everything of it. There is no way back.
   *
   * @throws ConnectionsError `not_found`
   */
  delete(companyId: string, options?: CallOptions): Promise<void>
  /**
   * Issues a token for the page of this company's signed-in user.
   *
   * @throws ConnectionsError `not_found`
   */
  issueAccessToken(companyId: string, options?: CallOptions): Promise<AccessToken>
}

/** `client.syncSettings`: what is read of a company, how often, and from when. */
export interface SyncSettingsResource {
  /**
   * Reads what holds for a company, one setting for each data type in the order in which they are read.
   *
   * @throws ConnectionsError `not_found`
   */
  get(companyId: string, options?: CallOptions): Promise<SyncSettings>
  /**
   * Replaces a company's own settings. A data type that isn't listed follows the default.
   *
   * @throws ConnectionsError `not_found`; `invalid_request` with `fieldErrors`, also for what differs from a locked default
   */
  set(companyId: string, settings: SyncSettingsInput, options?: CallOptions): Promise<void>
  /**
   * Reads what holds where a company has no settings of its own.
   *
   * @throws ConnectionsError
   */
  getDefaults(options?: CallOptions): Promise<ProfileSyncSettings>
  /**
   * Replaces the defaults. A data type that isn't listed is as the service begins with it.
   *
   * @throws ConnectionsError `invalid_request` with `fieldErrors`
   */
  setDefaults(settings: ProfileSyncSettingsInput, options?: CallOptions): Promise<void>
}

/** A server's client, with the operator's API key. Never for a page: the key opens every company. */
export interface ServerClient {
  /** Your customers, as the service knows them. */
  readonly companies: CompaniesResource
  /** What is read of a company, how often, and from when. */
  readonly syncSettings: SyncSettingsResource
  /**
   * Reads a connection's records of a data type, a page at a time. Records that come or go meanwhile shift the pages: to keep a copy of your own, follow `changes`.
   *
   * @param dataType - such as `invoices`
   * @param query - `pageSize` 1 to 5000 (default 1000), `query` and `orderBy` on `id`, `isDeleted`, `modifiedDate` and `sourceModifiedDate`, `modifiedSince`
   * @throws ConnectionsError `not_found` for a connection or data type that isn't there; `unexpected_response` for a record that breaks the contract: none is left out
   */
  records(
    connection: ConnectionReference,
    dataType: string,
    query?: RecordsQuery,
    options?: CallOptions,
  ): AsyncGenerator<DataRecordsPage, void, undefined>
  /**
   * Reads every change of a connection's records in order, up to the latest. Store each together with its `cursor`, and give the last one as `after` the next time.
   *
   * @returns the place in the feed that was reached, also when nothing had changed
   * @throws ConnectionsError `not_found`; `invalid_request` for an `after` that is none of this connection's
   * @example
   * for await (const { cursor, dataType, id, data } of client.changes(connection, { after })) await store(cursor, dataType, id, data)
   */
  changes(
    connection: ConnectionReference,
    query?: ChangesQuery,
    options?: CallOptions,
  ): AsyncGenerator<RecordChange, string, undefined>
  /**
   * Queues a refresh of all data types, of each of the company's linked connections: of what changed, or of everything. It runs when the Web
   * Connector next checks in within the sync hours.
   *
   * @throws ConnectionsError `not_found`
   */
  refresh(companyId: string, extent?: RefreshExtent, options?: CallOptions): Promise<void>
  /**
   * Queues a refresh of one data type.
   *
   * @throws ConnectionsError `not_found`; `conflict` for a connection that isn't linked
   */
  refreshDataType(
    connection: ConnectionReference,
    dataType: string,
    extent?: RefreshExtent,
    options?: CallOptions,
  ): Promise<PullOperation>
}

/** How much a refresh reads. */
export interface RefreshExtent {
  /** True: everything is read again, as on first link, for when the copy is not to be trusted. Absent: what changed. */
  everything?: boolean
}

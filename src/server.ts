// What a server calls with the API key: companies, what is read of them, and the copy of their books. Without React.
export type { CallOptions } from './api/ClientResources'
export { createServerClient, type ServerClientOptions } from './api/server/createServerClient'
export type {
  ChangesQuery,
  CompaniesResource,
  ConnectionReference,
  RecordsQuery,
  RefreshExtent,
  ServerClient,
  SyncSettingsResource,
} from './api/server/ServerClient'
export type { AccessToken, CompaniesPage, Company, CompanyInput, CompanyUpdate } from './api/schemas/company'
export type { PullOperation } from './api/schemas/dataStatus'
export type { PageQuery } from './api/schemas/inputs'
export type { DataRecord, DataRecordsPage, RecordChange } from './api/schemas/records'
export type {
  ProfileSyncSettings,
  ProfileSyncSettingsInput,
  SyncSetting,
  SyncSettingInput,
  SyncSettings,
  SyncSettingsInput,
} from './api/schemas/syncSettings'
export type { ConnectionsErrorCode, ConnectionsErrorOptions, FieldError } from './errors'
export { ConnectionsError, isConnectionsError } from './errors'

// The client alone, for scripts and pages that call the API without our components.
export type {
  CallOptions,
  ClientResources,
  ConnectionInput,
  ConnectionsResource,
  DataStatusResource,
  DownloadCallOptions,
  HandoffsResource,
  PausesResource,
  QuickBooksDesktopResource,
  SyncScheduleResource,
  TimelineQuery,
  TimelineResource,
} from './api/ClientResources'
export type { ConnectionsClient, ConnectionsClientOptions } from './api/createConnectionsClient'
export { createConnectionsClient } from './api/createConnectionsClient'
export type { RedeemHandoffOptions } from './api/redeemHandoff'
export { redeemHandoff } from './api/redeemHandoff'
export type { Connection, ConnectionsPage } from './api/schemas/connection'
export { quickBooksDesktopKey } from './api/schemas/connection'
export type {
  HandoffStatus,
  HandoffLink,
  HandoffList,
  HandoffRedemption,
  IssuedPassword,
} from './api/schemas/credentials'
export type { DataHistoryPage, DataStatus } from './api/schemas/dataStatus'
export type {
  CompanyAnswer,
  ConfigurationReplacement,
  PageQuery,
  PauseInput,
  QuickBooksDesktopUpdate,
  ScheduleInput,
  SyncRequest,
} from './api/schemas/inputs'
export type { CompanyCandidate, Hosting, QuickBooksDesktop, ReplacementReason } from './api/schemas/quickBooksDesktop'
export type { Pause, Schedule } from './api/schemas/schedule'
export type { Timeline } from './api/schemas/timeline'
export type { Download } from './api/transport/download'
export type { ConnectionsErrorCode, ConnectionsErrorOptions, FieldError } from './errors'
export { ConnectionsError, isConnectionsError } from './errors'

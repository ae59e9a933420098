// What a backend in TypeScript needs to answer the contract: schemas, types and its calendar, without React.
export {
  type AccessToken,
  accessTokenSchema,
  type CompaniesPage,
  companiesPageSchema,
  type Company,
  type CompanyInput,
  companySchema,
  type CompanyUpdate,
  type CorsSettings,
  corsSettingsSchema,
  createCompanySchema,
  updateCompanySchema,
} from './api/schemas/company'
export {
  type Connection,
  connectionSchema,
  type ConnectionsPage,
  connectionsPageSchema,
  type ConnectionStatusValue,
  connectionStatusValueSchema,
  quickBooksDesktopKey,
  type SourceType,
  sourceTypeSchema,
} from './api/schemas/connection'
export {
  type HandoffStatus,
  type HandoffLink,
  handoffLinkSchema,
  type HandoffList,
  handoffListSchema,
  type HandoffRedemption,
  handoffRedemptionSchema,
  handoffStatusSchema,
  type IssuedPassword,
  issuedPasswordSchema,
} from './api/schemas/credentials'
export {
  type DataHistoryPage,
  dataHistoryPageSchema,
  type DataStatus,
  dataStatusSchema,
  type PullOperation,
  pullOperationSchema,
} from './api/schemas/dataStatus'
export { type DataStatusValue, dataStatusValueSchema } from './api/schemas/dataStatusValue'
export {
  type DataType,
  type FirstLinkDataType,
  firstLinkDataTypes,
  type QuickBooksDataType,
  quickBooksDataTypes,
} from './api/schemas/dataTypes'
export { type ErrorBody, errorBodySchema } from './api/schemas/error'
export {
  type CompanyAnswer,
  companyAnswerSchema,
  type ConfigurationReplacement,
  configurationReplacementSchema,
  createConnectionSchema,
  type PageQuery,
  pageQuerySchema,
  pauseEndSchema,
  type PauseInput,
  pauseInputSchema,
  type QuickBooksDesktopUpdate,
  quickBooksDesktopUpdateSchema,
  type ScheduleInput,
  scheduleInputSchema,
  type SyncRequest,
  syncRequestSchema,
  timelineQuerySchema,
  updateConnectionSchema,
} from './api/schemas/inputs'
export { idSchema, webUrlSchema } from './api/schemas/primitives'
export { type Problem, type ProblemCode, problemCodes, problemSchema } from './api/schemas/problem'
export {
  type Activity,
  type CompanyCandidate,
  type DataTypeProgress,
  type Hosting,
  hostingKinds,
  type QuickBooksDesktop,
  quickBooksDesktopSchema,
  type ReplacementReason,
  replacementReasons,
  type Setup,
} from './api/schemas/quickBooksDesktop'
export {
  type DataRecord,
  dataRecordSchema,
  type DataRecordsPage,
  dataRecordsPageSchema,
  dataTypeList,
  queuePullQuerySchema,
  refreshQuerySchema,
  type RecordChange,
  type RecordChanges,
  recordChangeSchema,
  recordChangesQuerySchema,
  recordChangesSchema,
  recordsQuerySchema,
} from './api/schemas/records'
export { type Parsed, type RefusedField, safeParse } from './api/schemas/safeParse'
export { type Pause, pauseSchema, type Schedule, scheduleSchema } from './api/schemas/schedule'
export {
  type ProfileSyncSettings,
  type ProfileSyncSettingsInput,
  profileSyncSettingsSchema,
  setProfileSyncSettingsSchema,
  setSyncSettingsSchema,
  type SyncSetting,
  type SyncSettingInput,
  syncSettingInputSchema,
  syncSettingSchema,
  type SyncSettings,
  type SyncSettingsInput,
  syncSettingsSchema,
} from './api/schemas/syncSettings'
export { type Timeline, type TimelineEntry, timelineSchema } from './api/schemas/timeline'
export { hasConnectorPreinstalled } from './domain/setup/hosting'
export { type VisitorPlatform, visitorPlatform } from './domain/setup/visitorPlatform'
export {
  longestPauseDays,
  mergePauses,
  type PauseInputError,
  type PauseChange,
  type PauseHappening,
  pauseHappening,
  pauseInputError,
  type TimeSpan,
} from './domain/pauses/pauses'
export { pauseInputErrorText } from './domain/pauses/pauseInputErrorText'
export { normalHresult, problemForHresult } from './domain/problems/problemForHresult'
export { isAutoRun, type RunRhythm, contactDueBy } from './domain/connection/autoRun'
export { nextSyncTime } from './domain/schedule/nextSyncTime'
export { currentSyncWindow, nextSyncWindow, type SyncWindow, type WindowRule } from './domain/schedule/syncWindows'

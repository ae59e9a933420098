import * as contract from '../../src/contract'

const desktop = contract.quickBooksDesktopSchema.shape

/** Every shape of the contract that has a name in the OpenAPI file. */
export const namedSchemas = {
  AccessToken: contract.accessTokenSchema,
  Activity: desktop.activity,
  CompaniesPage: contract.companiesPageSchema,
  Company: contract.companySchema,
  ConfigurationReplacement: contract.configurationReplacementSchema,
  Connection: contract.connectionSchema,
  ConnectionsPage: contract.connectionsPageSchema,
  CorsSettings: contract.corsSettingsSchema,
  CreateCompany: contract.createCompanySchema,
  CreateConnection: contract.createConnectionSchema,
  DataRecord: contract.dataRecordSchema,
  DataRecordsPage: contract.dataRecordsPageSchema,
  DataHistoryPage: contract.dataHistoryPageSchema,
  DataStatus: contract.dataStatusSchema,
  DataTypeProgress: desktop.dataTypes.def.element,
  Error: contract.errorBodySchema,
  HandoffStatus: contract.handoffStatusSchema,
  HandoffLink: contract.handoffLinkSchema,
  HandoffList: contract.handoffListSchema,
  HandoffRedemption: contract.handoffRedemptionSchema,
  IssuedPassword: contract.issuedPasswordSchema,
  Pause: contract.pauseSchema,
  PauseEnd: contract.pauseEndSchema,
  PauseInput: contract.pauseInputSchema,
  Problem: contract.problemSchema,
  ProfileSyncSettings: contract.profileSyncSettingsSchema,
  PullOperation: contract.pullOperationSchema,
  QuickBooksDesktop: contract.quickBooksDesktopSchema,
  QuickBooksDesktopUpdate: contract.quickBooksDesktopUpdateSchema,
  RecordChange: contract.recordChangeSchema,
  RecordChanges: contract.recordChangesSchema,
  SetProfileSyncSettings: contract.setProfileSyncSettingsSchema,
  SetSyncSettings: contract.setSyncSettingsSchema,
  CompanyAnswer: contract.companyAnswerSchema,
  Setup: desktop.setup,
  Schedule: contract.scheduleSchema,
  ScheduleInput: contract.scheduleInputSchema,
  SyncRequest: contract.syncRequestSchema,
  SyncSetting: contract.syncSettingSchema,
  SyncSettingInput: contract.syncSettingInputSchema,
  SyncSettings: contract.syncSettingsSchema,
  Timeline: contract.timelineSchema,
  TimelineEntry: contract.timelineSchema.shape.results.def.element,
  UpdateCompany: contract.updateCompanySchema,
  UpdateConnection: contract.updateConnectionSchema,
}

/** What a query string may hold. */
export const querySchemas = {
  page: contract.pageQuerySchema,
  timeline: contract.timelineQuerySchema,
  records: contract.recordsQuerySchema,
  recordChanges: contract.recordChangesQuerySchema,
  queuePull: contract.queuePullQuerySchema,
  refresh: contract.refreshQuerySchema,
}

export const queryNames = Object.keys(querySchemas) as (keyof typeof querySchemas)[]

export type SchemaName = keyof typeof namedSchemas

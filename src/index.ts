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
export type { Connection, ConnectionStatusValue, ConnectionsPage, SourceType } from './api/schemas/connection'
export { quickBooksDesktopKey } from './api/schemas/connection'
export type {
  HandoffLink,
  HandoffList,
  HandoffRedemption,
  HandoffStatus,
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
export type { Problem, ProblemCode } from './api/schemas/problem'
export type { CompanyCandidate, Hosting, QuickBooksDesktop, ReplacementReason } from './api/schemas/quickBooksDesktop'
export type { Pause, Schedule } from './api/schemas/schedule'
export type { Timeline } from './api/schemas/timeline'
export type { Download } from './api/transport/download'
export type { ConnectionStatusProps } from './components/ConnectionStatus/ConnectionStatus'
export { ConnectionStatus } from './components/ConnectionStatus/ConnectionStatus'
export type { PauseSchedulerProps } from './components/PauseScheduler/PauseScheduler'
export { PauseScheduler } from './components/PauseScheduler/PauseScheduler'
export type { TroubleshooterProps } from './components/Troubleshooter/Troubleshooter'
export { Troubleshooter } from './components/Troubleshooter/Troubleshooter'
export type { UninstallGuideProps } from './components/UninstallGuide/UninstallGuide'
export { UninstallGuide } from './components/UninstallGuide/UninstallGuide'
export type { ConnectionsProviderProps } from './components/ConnectionsProvider/ConnectionsProvider'
export { ConnectionsProvider } from './components/ConnectionsProvider/ConnectionsProvider'
export type {
  ConnectionManagerCallbacks,
  ConnectionManagerProps,
} from './components/ConnectionManager/ConnectionManager'
export { ConnectionManager } from './components/ConnectionManager/ConnectionManager'
export type { FirstSyncProgressProps } from './components/FirstSyncProgress/FirstSyncProgress'
export { FirstSyncProgress } from './components/FirstSyncProgress/FirstSyncProgress'
export type { SyncScheduleProps } from './components/SyncSchedule/SyncSchedule'
export { SyncSchedule } from './components/SyncSchedule/SyncSchedule'
export type { ConfigurationFileProps } from './components/ConfigurationFile/ConfigurationFile'
export { ConfigurationFile } from './components/ConfigurationFile/ConfigurationFile'
export type { ConnectorDownloadProps } from './components/ConnectorDownload/ConnectorDownload'
export { ConnectorDownload } from './components/ConnectorDownload/ConnectorDownload'
export type { CompanyConfirmationProps } from './components/CompanyConfirmation/CompanyConfirmation'
export type { ConfirmationOptions } from './components/ui/ConfirmationOptions'
export { CompanyConfirmation } from './components/CompanyConfirmation/CompanyConfirmation'
export type { PasswordPanelProps } from './components/PasswordPanel/PasswordPanel'
export { PasswordPanel } from './components/PasswordPanel/PasswordPanel'
export type { ProblemPanelProps } from './components/ProblemPanel/ProblemPanel'
export { ProblemPanel } from './components/ProblemPanel/ProblemPanel'
export type { HandoffProps } from './components/Handoff/Handoff'
export { Handoff } from './components/Handoff/Handoff'
export type { PlatformPickerProps } from './components/PlatformPicker/PlatformPicker'
export { PlatformPicker } from './components/PlatformPicker/PlatformPicker'
export type { RequirementsChecklistProps } from './components/RequirementsChecklist/RequirementsChecklist'
export { RequirementsChecklist } from './components/RequirementsChecklist/RequirementsChecklist'
export type { QuickBooksDesktopSetupProps } from './components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
export { QuickBooksDesktopSetup } from './components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
export type { QuickBooksDesktopSetupDialogProps } from './components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'
export { QuickBooksDesktopSetupDialog } from './components/QuickBooksDesktopSetupDialog/QuickBooksDesktopSetupDialog'
export type { SetupCallbacks } from './components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
export type {
  ConnectionEvent,
  HostingEvent,
  LocationChangeEvent,
  PauseEvent,
  ScheduleChangeEvent,
  StepChangeEvent,
  SyncSoonEvent,
} from './components/ui/ConnectionEvent'
export type { SharedProps } from './components/ui/ConnectionsRoot'
export type { Appearance, Theme } from './components/ui/Appearance'
export type { DesktopStatus } from './domain/connection/desktopStatus'
export type { SetupStepId } from './domain/setup/setupSteps'
export type {
  DiagnoseWebConnectorLogOptions,
  UnreadLogFile,
  WebConnectorLogDiagnosis,
  WebConnectorLogFile,
  WebConnectorLogProblem,
  WebConnectorLogRun,
  WebConnectorLogStatus,
} from './domain/webConnectorLog/WebConnectorLogDiagnosis'
export { diagnoseWebConnectorLog } from './domain/webConnectorLog/diagnoseWebConnectorLog'
export type { LogOnlyProblemCode, LogProblemCode } from './domain/webConnectorLog/LogRun'
export type { ConnectionsErrorCode, ConnectionsErrorOptions, FieldError } from './errors'
export { ConnectionsError, isConnectionsError } from './errors'
export type { Action } from './hooks/useAction'
export type { ReadResult } from './hooks/useRead'
export type { ConnectionResult } from './hooks/useConnection'
export { useConnection } from './hooks/useConnection'
export type { ConnectionsResult } from './hooks/useConnections'
export { useConnections } from './hooks/useConnections'
export type { ConnectionStatusResult } from './hooks/useConnectionStatus'
export { useConnectionStatus } from './hooks/useConnectionStatus'
export type { DataHistoryResult } from './hooks/useDataStatus'
export { useDataHistory } from './hooks/useDataStatus'
export type { DataStatusResult } from './hooks/useDataStatus'
export { useDataStatus } from './hooks/useDataStatus'
export { useDisconnect } from './hooks/useDisconnect'
export type { HandoffActions, HandoffsResult } from './hooks/useHandoffs'
export { useHandoffActions, useHandoffs } from './hooks/useHandoffs'
export type { PauseActions } from './hooks/usePauses'
export { usePauses } from './hooks/usePauses'
export type { QuickBooksDesktopResult } from './hooks/useQuickBooksDesktop'
export { useQuickBooksDesktop } from './hooks/useQuickBooksDesktop'
export { useReconnect } from './hooks/useReconnect'
export { useSyncSchedule } from './hooks/useDesktopAction'
export type { TimelineResult } from './hooks/useTimeline'
export { useTimeline } from './hooks/useTimeline'
export type { Locale } from './messages/Locale'
export { loadLocale } from './messages/loadLocale'
export type { MessageOverrides, Messages } from './messages/Messages'

import { connectionManager } from './en/connectionManager'
import { connectionStatus } from './en/connectionStatus'
import { pauseScheduler } from './en/pauseScheduler'
import { uninstallGuide } from './en/uninstallGuide'
import { handoff } from './en/handoff'
import { platformPicker } from './en/platformPicker'
import { requirementsChecklist } from './en/requirementsChecklist'
import { setup } from './en/setup'
import { configurationFile } from './en/configurationFile'
import { connectorDownload } from './en/connectorDownload'
import { fileDownload } from './en/fileDownload'
import { passwordPanel } from './en/passwordPanel'
import { problemPanel } from './en/problemPanel'
import { problemRequests } from './en/problemRequests'
import { problems } from './en/problems'
import { problemSteps } from './en/problemSteps'
import { common } from './en/common'
import { drawings } from './en/drawings'
import { errors } from './en/errors'
import { firstSyncProgress } from './en/firstSyncProgress'
import { syncSchedule } from './en/syncSchedule'
import { time } from './en/time'

/** The English words. */
export const en = {
  connectionManager,
  connectionStatus,
  pauseScheduler,
  uninstallGuide,
  configurationFile,
  connectorDownload,
  fileDownload,
  passwordPanel,
  problemPanel,
  problemRequests,
  problems,
  problemSteps,
  common,
  drawings,
  errors,
  firstSyncProgress,
  syncSchedule,
  time,
  handoff,
  platformPicker,
  requirementsChecklist,
  setup,
} as const

import { common } from './es-US/common'
import { errors } from './es-US/errors'
import { time } from './es-US/time'
import type { Locale } from './Locale'

/** Spanish as in the United States. */
export const esUS: Locale = {
  code: 'es-US',
  words: { common, errors, time },
  load: {
    configurationFile: async () => (await import('./es-US/configurationFile')).configurationFile,
    connectionManager: async () => (await import('./es-US/connectionManager')).connectionManager,
    connectionPage: async () => (await import('./es-US/connectionPage')).connectionPage,
    connectionStatus: async () => (await import('./es-US/connectionStatus')).connectionStatus,
    connectorDownload: async () => (await import('./es-US/connectorDownload')).connectorDownload,
    drawings: async () => (await import('./es-US/drawings')).drawings,
    fileDownload: async () => (await import('./es-US/fileDownload')).fileDownload,
    firstSyncProgress: async () => (await import('./es-US/firstSyncProgress')).firstSyncProgress,
    handoff: async () => (await import('./es-US/handoff')).handoff,
    logDoctor: async () => (await import('./es-US/logDoctor')).logDoctor,
    passwordPanel: async () => (await import('./es-US/passwordPanel')).passwordPanel,
    pauseScheduler: async () => (await import('./es-US/pauseScheduler')).pauseScheduler,
    platformPicker: async () => (await import('./es-US/platformPicker')).platformPicker,
    problemPanel: async () => (await import('./es-US/problemPanel')).problemPanel,
    problemRequests: async () => (await import('./es-US/problemRequests')).problemRequests,
    problems: async () => (await import('./es-US/problems')).problems,
    problemSteps: async () => (await import('./es-US/problemSteps')).problemSteps,
    requirementsChecklist: async () => (await import('./es-US/requirementsChecklist')).requirementsChecklist,
    setup: async () => (await import('./es-US/setup')).setup,
    syncSchedule: async () => (await import('./es-US/syncSchedule')).syncSchedule,
    troubleshooter: async () => (await import('./es-US/troubleshooter')).troubleshooter,
    uninstallGuide: async () => (await import('./es-US/uninstallGuide')).uninstallGuide,
  },
}

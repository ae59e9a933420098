import { common } from './fr-CA/common'
import { errors } from './fr-CA/errors'
import { time } from './fr-CA/time'
import type { Locale } from './Locale'

/** French as in Canada. */
export const frCA: Locale = {
  code: 'fr-CA',
  words: { common, errors, time },
  load: {
    configurationFile: async () => (await import('./fr-CA/configurationFile')).configurationFile,
    connectionManager: async () => (await import('./fr-CA/connectionManager')).connectionManager,
    connectionPage: async () => (await import('./fr-CA/connectionPage')).connectionPage,
    connectionStatus: async () => (await import('./fr-CA/connectionStatus')).connectionStatus,
    connectorDownload: async () => (await import('./fr-CA/connectorDownload')).connectorDownload,
    drawings: async () => (await import('./fr-CA/drawings')).drawings,
    fileDownload: async () => (await import('./fr-CA/fileDownload')).fileDownload,
    firstSyncProgress: async () => (await import('./fr-CA/firstSyncProgress')).firstSyncProgress,
    handoff: async () => (await import('./fr-CA/handoff')).handoff,
    logDoctor: async () => (await import('./fr-CA/logDoctor')).logDoctor,
    passwordPanel: async () => (await import('./fr-CA/passwordPanel')).passwordPanel,
    pauseScheduler: async () => (await import('./fr-CA/pauseScheduler')).pauseScheduler,
    platformPicker: async () => (await import('./fr-CA/platformPicker')).platformPicker,
    problemPanel: async () => (await import('./fr-CA/problemPanel')).problemPanel,
    problemRequests: async () => (await import('./fr-CA/problemRequests')).problemRequests,
    problems: async () => (await import('./fr-CA/problems')).problems,
    problemSteps: async () => (await import('./fr-CA/problemSteps')).problemSteps,
    requirementsChecklist: async () => (await import('./fr-CA/requirementsChecklist')).requirementsChecklist,
    setup: async () => (await import('./fr-CA/setup')).setup,
    syncSchedule: async () => (await import('./fr-CA/syncSchedule')).syncSchedule,
    troubleshooter: async () => (await import('./fr-CA/troubleshooter')).troubleshooter,
    uninstallGuide: async () => (await import('./fr-CA/uninstallGuide')).uninstallGuide,
  },
}

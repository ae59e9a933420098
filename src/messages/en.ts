import { common } from './en/common'
import { errors } from './en/errors'
import { time } from './en/time'
import type { Locale } from './Locale'

const english = {
  code: 'en-US',
  words: { common, errors, time },
  load: {
    configurationFile: async () => (await import('./en/configurationFile')).configurationFile,
    connectionManager: async () => (await import('./en/connectionManager')).connectionManager,
    connectionPage: async () => (await import('./en/connectionPage')).connectionPage,
    connectionStatus: async () => (await import('./en/connectionStatus')).connectionStatus,
    connectorDownload: async () => (await import('./en/connectorDownload')).connectorDownload,
    drawings: async () => (await import('./en/drawings')).drawings,
    fileDownload: async () => (await import('./en/fileDownload')).fileDownload,
    firstSyncProgress: async () => (await import('./en/firstSyncProgress')).firstSyncProgress,
    handoff: async () => (await import('./en/handoff')).handoff,
    logDoctor: async () => (await import('./en/logDoctor')).logDoctor,
    passwordPanel: async () => (await import('./en/passwordPanel')).passwordPanel,
    pauseScheduler: async () => (await import('./en/pauseScheduler')).pauseScheduler,
    platformPicker: async () => (await import('./en/platformPicker')).platformPicker,
    problemPanel: async () => (await import('./en/problemPanel')).problemPanel,
    problemRequests: async () => (await import('./en/problemRequests')).problemRequests,
    problems: async () => (await import('./en/problems')).problems,
    problemSteps: async () => (await import('./en/problemSteps')).problemSteps,
    requirementsChecklist: async () => (await import('./en/requirementsChecklist')).requirementsChecklist,
    setup: async () => (await import('./en/setup')).setup,
    syncSchedule: async () => (await import('./en/syncSchedule')).syncSchedule,
    troubleshooter: async () => (await import('./en/troubleshooter')).troubleshooter,
    uninstallGuide: async () => (await import('./en/uninstallGuide')).uninstallGuide,
  },
}

type Loaded = { [Section in keyof typeof english.load]: Awaited<ReturnType<(typeof english.load)[Section]>> }

/** The English sections; the others have the same. */
export type English = typeof english.words & Loaded

/** English as in the United States. */
export const en: Locale = english

// What a backend in TypeScript needs to answer the contract: schemas, types and its calendar, without React.
export { type Parsed, type RefusedField, safeParse } from './api/schemas/safeParse'
export * from './api/schemas/company'
export * from './api/schemas/connection'
export * from './api/schemas/credentials'
export * from './api/schemas/dataStatus'
export * from './api/schemas/dataTypes'
export * from './api/schemas/error'
export * from './api/schemas/inputs'
export * from './api/schemas/page'
export * from './api/schemas/primitives'
export * from './api/schemas/problem'
export * from './api/schemas/quickBooksDesktop'
export * from './api/schemas/schedule'
export * from './api/schemas/timeline'
export {
  currentSyncWindow,
  nextSyncWindow,
  type SyncWindow,
  syncWindowsBetween,
  type WindowRule,
} from './domain/schedule/syncWindows'
export { hasConnectorPreinstalled, isHosted } from './domain/setup/hosting'
export { nextSyncTime } from './domain/schedule/nextSyncTime'
export {
  longestPauseDays,
  mergePauses,
  pauseAt,
  type PauseInputError,
  pauseInputError,
  type TimeSpan,
} from './domain/pauses/pauses'
export { normalHresult, problemForHresult } from './domain/problems/problemForHresult'

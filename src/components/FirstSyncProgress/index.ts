export type { FirstSyncProgressProps } from './FirstSyncProgress'
export { FirstSyncProgress } from './FirstSyncProgress'

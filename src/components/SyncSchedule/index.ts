export type { SyncScheduleProps } from './SyncSchedule'
export { SyncSchedule } from './SyncSchedule'
export type { ScheduleChangeEvent } from '../ui/ConnectionEvent'

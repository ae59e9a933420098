export type { ConnectionManagerCallbacks, ConnectionManagerProps } from './ConnectionManager'
export { ConnectionManager } from './ConnectionManager'
export type { ConnectionEvent, PauseEvent, ScheduleChangeEvent } from '../ui/ConnectionEvent'

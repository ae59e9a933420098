export type { PauseSchedulerProps } from './PauseScheduler'
export { PauseScheduler } from './PauseScheduler'
export type { PauseEvent } from '../ui/ConnectionEvent'

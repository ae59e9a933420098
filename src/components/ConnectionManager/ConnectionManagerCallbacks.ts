import type { Connection } from '../../api/schemas/connection'
import type { Schedule } from '../../api/schemas/schedule'
import type { ConnectionsError } from '../../errors'
import type { PauseEvent } from '../PauseScheduler/PauseScheduler'

/** The connection that a callback of the manager is about. */
export interface ConnectionEvent {
  /** The connection's id. */
  connectionId: string
}

/** The new sync schedule of a connection. */
export interface ScheduleChangeEvent extends ConnectionEvent {
  /** The schedule as the service has it now. */
  syncSchedule: Schedule
}

/** The manager's callbacks. Each is called once an event, and always from the newest props. */
export interface ConnectionManagerCallbacks {
  /** The customer ended a connection; its data is kept. */
  onDisconnect?: ((event: ConnectionEvent) => void) | undefined
  /** The customer began to bring an ended connection back. */
  onReconnect?: ((event: ConnectionEvent) => void) | undefined
  /** A pause was made or its end moved, a coming one included. */
  onPause?: ((event: PauseEvent) => void) | undefined
  /** A pause was ended early, or a coming one was cancelled. */
  onResume?: ((event: PauseEvent) => void) | undefined
  /** The customer changed when to sync, and the service has accepted it. */
  onScheduleChange?: ((event: ScheduleChangeEvent) => void) | undefined
  /** The customer leaves the manager. Without it, there is no Close button. */
  onClose?: (() => void) | undefined
  /** Something failed on our side; the customer sees it too. */
  onError?: ((error: ConnectionsError) => void) | undefined
}

/** The props that all parts of a connection's page have. */
export interface PageProps {
  connection: Connection
  /** Answers the host's newest callbacks. */
  getCallbacks: () => ConnectionManagerCallbacks
}

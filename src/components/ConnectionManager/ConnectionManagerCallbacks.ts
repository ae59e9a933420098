import type { Connection } from '../../api/schemas/connection'
import type { SyncSchedule } from '../../api/schemas/schedule'
import type { ConnectionsError } from '../../errors'
import type { PauseEvent } from '../PauseScheduler/PauseScheduler'

/** What the manager tells of a connection. */
export interface ConnectionEvent {
  /** The connection it happened to. */
  connectionId: string
}

/** What the manager tells of a connection's hours. */
export interface ScheduleChangeEvent extends ConnectionEvent {
  /** The hours as the service has them now. */
  syncSchedule: SyncSchedule
}

/** What a host can hear of the manager. Each is called from the props of the moment, and once for each thing that happens. */
export interface ConnectionManagerCallbacks {
  /** The customer ended a connection; its data is kept. */
  onDisconnect?: ((event: ConnectionEvent) => void) | undefined
  /** The customer began to bring an ended connection back. */
  onReconnect?: ((event: ConnectionEvent) => void) | undefined
  /** A pause was made or its end moved, one to come included. */
  onPause?: ((event: PauseEvent) => void) | undefined
  /** A pause was ended before its time, or one to come was cancelled. */
  onResume?: ((event: PauseEvent) => void) | undefined
  /** The service has taken new hours for syncs. */
  onScheduleChange?: ((event: ScheduleChangeEvent) => void) | undefined
  /** The customer leaves the manager. Without it, there is no Close button. */
  onClose?: (() => void) | undefined
  /** Something failed on our side; the customer sees it too. */
  onError?: ((error: ConnectionsError) => void) | undefined
}

/** What every part of a connection's page is given. */
export interface PageProps {
  connection: Connection
  /** The host's callbacks of the moment. */
  heard: () => ConnectionManagerCallbacks
}

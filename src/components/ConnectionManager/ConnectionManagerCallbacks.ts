import type { Connection } from '../../api/schemas/connection'
import type { ConnectionsError } from '../../errors'
import type {
  ConnectionEvent,
  LocationChangeEvent,
  PauseEvent,
  ScheduleChangeEvent,
  SyncSoonEvent,
} from '../ui/ConnectionEvent'

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
  /** A sync is expected within five minutes, while the connection's page is on screen. Called once for each sync, whether or not the customer wants to be told. */
  onSyncSoon?: ((event: SyncSoonEvent) => void) | undefined
  /** The customer went to a connection's page, or back to the list. Put it into your page's address, and give it back as `connectionId`. */
  onLocationChange?: ((event: LocationChangeEvent) => void) | undefined
  /** The customer wants to connect one more company. Without it, there is no button for that. */
  onConnectAnother?: (() => void) | undefined
  /** The customer leaves the manager. Without it, there is no Close button. */
  onClose?: (() => void) | undefined
  /** A read or an action failed and the customer sees it. Called once for each failure. */
  onError?: ((error: ConnectionsError) => void) | undefined
}

/** The props that all parts of a connection's page have. */
export interface PageProps {
  connection: Connection
  /** Answers the host's newest callbacks. */
  getCallbacks: () => ConnectionManagerCallbacks
  /** Shows the page of another connection. */
  onOpen: (connectionId: string) => void
}

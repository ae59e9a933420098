import type { SetupStepId } from '../../domain/setup/setupSteps'
import type { ConnectionsError } from '../../errors'

/** What setup tells of a connection. */
export interface SetupEvent {
  /** The connection that is set up. */
  connectionId: string
}

/** What a host can hear of setup. Each is called from the props of the moment, and once for each thing that happens. */
export interface SetupCallbacks {
  /** A connection was created, as the customer chose their QuickBooks. Keep its id: it brings the customer back to it. */
  onConnectionStarted?: ((event: SetupEvent) => void) | undefined
  /** QuickBooks is linked; also where it was linked already when setup was opened. */
  onConnection?: ((event: SetupEvent) => void) | undefined
  /** Every step is done; also where they were done already when setup was opened. */
  onFinish?: ((event: SetupEvent) => void) | undefined
  /** The customer leaves setup. */
  onClose?: (() => void) | undefined
  /** Something failed on our side; the customer sees it too. */
  onError?: ((error: ConnectionsError) => void) | undefined
  /** Another step is shown, the first one included. */
  onStepChange?: ((step: SetupStepId) => void) | undefined
}

import type { SetupStepId } from '../../domain/setup/setupSteps'
import type { ConnectionsError } from '../../errors'

/** The event that setup's callbacks receive. */
export interface SetupEvent {
  /** The connection that is being set up. */
  connectionId: string
}

/** Setup's callbacks. The latest props are used, and each event is reported once. */
export interface SetupCallbacks {
  /** The customer chose their QuickBooks, which created a connection. Store its id to continue this setup later. */
  onConnectionStarted?: ((event: SetupEvent) => void) | undefined
  /** QuickBooks is linked. Also called when it was already linked as setup opened. */
  onConnection?: ((event: SetupEvent) => void) | undefined
  /** Every step is done. Also called when they were already done as setup opened. */
  onFinish?: ((event: SetupEvent) => void) | undefined
  /** The customer leaves setup. */
  onClose?: (() => void) | undefined
  /** A request or our own code failed. The customer sees a message too. */
  onError?: ((error: ConnectionsError) => void) | undefined
  /** A step is shown: the first one, and each one after it. */
  onStepChange?: ((step: SetupStepId) => void) | undefined
}

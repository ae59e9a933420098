import type { ConnectionsError } from '../../errors'
import type { ConnectionEvent, StepChangeEvent } from '../ui/ConnectionEvent'

/** Setup's callbacks. The latest props are used, and each event is reported once. */
export interface SetupCallbacks {
  /** The customer chose their QuickBooks, which created a connection. Store its id to continue this setup later. */
  onConnectionStarted?: ((event: ConnectionEvent) => void) | undefined
  /** QuickBooks is linked. Also called when it was already linked as setup opened. */
  onConnection?: ((event: ConnectionEvent) => void) | undefined
  /** Every step is done. Also called when they were already done as setup opened. */
  onFinish?: ((event: ConnectionEvent) => void) | undefined
  /** The customer leaves setup. */
  onClose?: (() => void) | undefined
  /** A read or an action failed and the customer sees it. Called once for each failure. */
  onError?: ((error: ConnectionsError) => void) | undefined
  /** A step is shown: the first one, and each one after it. */
  onStepChange?: ((event: StepChangeEvent) => void) | undefined
}

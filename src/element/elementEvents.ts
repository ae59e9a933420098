import type { ConnectionManagerCallbacks } from '../components/ConnectionManager/ConnectionManagerCallbacks'
import type { PauseSchedulerProps } from '../components/PauseScheduler/PauseScheduler'
import type { SetupCallbacks } from '../components/QuickBooksDesktopSetup/SetupCallbacks'

type CallbackName<Props> = Extract<keyof Props, `on${string}`>
type EventNames<Props> = { readonly [Callback in CallbackName<Props>]-?: string }

/** The events that an element sends, by name: the detail of each is what the callback is told. */
export type ElementEventMap<Props, Names extends EventNames<Props>> = {
  [Callback in CallbackName<Props> as Names[Callback]]: CustomEvent<
    Parameters<Extract<Props[Callback], (...told: never[]) => void>>[0]
  >
}

export const setupEvents = {
  onConnectionStarted: 'connectionstarted',
  onConnection: 'connection',
  onFinish: 'finish',
  onClose: 'close',
  onError: 'error',
  onStepChange: 'stepchange',
} as const satisfies EventNames<SetupCallbacks>

export const managerEvents = {
  onDisconnect: 'disconnect',
  onReconnect: 'reconnect',
  onPause: 'pause',
  onResume: 'resume',
  onScheduleChange: 'schedulechange',
  onClose: 'close',
  onError: 'error',
} as const satisfies EventNames<ConnectionManagerCallbacks>

export const pauseEvents = {
  onPause: 'pause',
  onResume: 'resume',
  onError: 'error',
} as const satisfies EventNames<PauseSchedulerProps>

/** What the setup sends, in the page and in its dialog. */
export type QuickBooksDesktopSetupEventMap = ElementEventMap<SetupCallbacks, typeof setupEvents>

/** What the manager sends. */
export type ConnectionManagerEventMap = ElementEventMap<ConnectionManagerCallbacks, typeof managerEvents>

/** What the pause scheduler sends. */
export type PauseSchedulerEventMap = ElementEventMap<PauseSchedulerProps, typeof pauseEvents>

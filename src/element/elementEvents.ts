import type { ConnectionManagerCallbacks } from '../components/ConnectionManager/ConnectionManager'
import type { PauseSchedulerProps } from '../components/PauseScheduler/PauseScheduler'
import type { SetupCallbacks } from '../components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'

type CallbackName<Props> = Extract<keyof Props, `on${string}`>
type EventNames<Props> = { readonly [Callback in CallbackName<Props>]-?: string }

/** The events that an element sends, by name. The `detail` of each is the argument of the callback of that event. */
export type ElementEventMap<Props, Names extends EventNames<Props>> = {
  [Callback in CallbackName<Props> as Names[Callback]]: CustomEvent<
    Parameters<Extract<Props[Callback], (...args: never[]) => void>>[0]
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
  onSyncSoon: 'syncsoon',
  onLocationChange: 'locationchange',
  onConnectAnother: 'connectanother',
  onClose: 'close',
  onError: 'error',
} as const satisfies EventNames<ConnectionManagerCallbacks>

export const pauseEvents = {
  onPause: 'pause',
  onResume: 'resume',
  onSyncSoon: 'syncsoon',
  onError: 'error',
} as const satisfies EventNames<PauseSchedulerProps>

/** What the setup sends, in the page and in its dialog. */
export type QuickBooksDesktopSetupEventMap = ElementEventMap<SetupCallbacks, typeof setupEvents>

/** What the manager sends. */
export type ConnectionManagerEventMap = ElementEventMap<ConnectionManagerCallbacks, typeof managerEvents>

/** What the pause scheduler sends. */
export type PauseSchedulerEventMap = ElementEventMap<PauseSchedulerProps, typeof pauseEvents>

// A server has no HTMLElement. Importing the classes there must not throw, so they extend an empty class.
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement

/** An element with typed listeners for the events that it sends. */
export class TypedEventsElement<Events> extends Base {
  override addEventListener<Type extends keyof Events & string>(
    type: Type,
    listener: (event: Events[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null | ((event: never) => void),
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener as EventListenerOrEventListenerObject, options)
  }

  override removeEventListener<Type extends keyof Events & string>(
    type: Type,
    listener: (event: Events[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void
  override removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void
  override removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null | ((event: never) => void),
    options?: boolean | EventListenerOptions,
  ): void {
    super.removeEventListener(type, listener as EventListenerOrEventListenerObject, options)
  }
}

// A dialog around us, or an error reporter on the window, would take these for the native events of the same name.
const nonBubbling = new Set(['close', 'error'])

/** Callbacks that dispatch the element's events; the argument of each is the event's `detail`. */
export function sendEvents<Callback extends string>(element: HTMLElement, names: Readonly<Record<Callback, string>>) {
  const sends = Object.entries<string>(names).map(([callback, type]) => [
    callback,
    (detail?: unknown) =>
      void element.dispatchEvent(new CustomEvent(type, { detail, bubbles: !nonBubbling.has(type), composed: true })),
  ])
  return Object.fromEntries(sends) as Record<Callback, (detail?: unknown) => void>
}

import { ConnectionsElement } from './ConnectionsElement'
import { type PauseSchedulerEventMap, pauseEvents } from './elementEvents'
import type { MountOptions, PageOptions } from './MountOptions'
import { reflect } from './reflect'
import { sendEvents } from './sendEvents'

/** `<pause-scheduler connection-id="…">`: pauses syncs now or later, and resumes them. */
export class PauseSchedulerElement extends ConnectionsElement<PauseSchedulerEventMap> {
  static readonly observedAttributes = ['locale', 'theme', 'connection-id']
  readonly #events = sendEvents(this, pauseEvents)

  /** The connection whose syncs are paused. Nothing is shown before there is one. */
  get connectionId(): string | null {
    // A template that knows no id yet leaves the attribute empty.
    return this.getAttribute('connection-id') || null
  }
  set connectionId(connectionId: string | null) {
    reflect(this, 'connection-id', connectionId)
  }

  protected options(page: PageOptions): MountOptions<'PauseScheduler'> | null {
    const { connectionId } = this
    return connectionId === null ? null : { ...page, ...this.#events, component: 'PauseScheduler', connectionId }
  }
}

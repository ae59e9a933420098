import { ConnectionsElement } from './ConnectionsElement'
import { type ConnectionManagerEventMap, managerEvents } from './elementEvents'
import type { MountOptions, PageOptions } from './MountOptions'
import { reflect } from './reflect'
import { sendEvents } from './sendEvents'

/** `<connection-manager>`: every connection of the company, and everything that can be done about each. */
export class ConnectionManagerElement extends ConnectionsElement<ConnectionManagerEventMap> {
  static readonly observedAttributes = ['locale', 'theme', 'closable']
  readonly #events = sendEvents(this, managerEvents)

  /** Whether there is a Close button; pressing it sends `close`. */
  get closable(): boolean {
    return this.hasAttribute('closable')
  }
  set closable(closable: boolean) {
    reflect(this, 'closable', closable)
  }

  protected options(page: PageOptions): MountOptions<'ConnectionManager'> {
    const { onClose, ...events } = this.#events
    return { ...page, ...events, component: 'ConnectionManager', onClose: this.closable ? onClose : undefined }
  }
}

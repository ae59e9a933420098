import { ConnectionsElement, reflect } from './ConnectionsElement'
import {
  type ConnectionManagerEventMap,
  managerEvents,
  pauseEvents,
  type PauseSchedulerEventMap,
  type QuickBooksDesktopSetupEventMap,
  sendEvents,
  setupEvents,
} from './elementEvents'
import type { MountOptions, PageOptions } from './MountOptions'

/** `<quickbooks-desktop-setup>`: setup of QuickBooks Desktop, from the first choice to the first sync, in the page. */
export class QuickBooksDesktopSetupElement extends ConnectionsElement<QuickBooksDesktopSetupEventMap> {
  static override readonly observedAttributes = [...super.observedAttributes, 'connection-id', 'schedule', 'closable']
  protected readonly events = sendEvents(this, setupEvents)

  /** The connection to set up. Without one, the company's latest unfinished connection is continued, or one is created. */
  get connectionId(): string | null {
    // A template that knows no id yet leaves the attribute empty.
    return this.getAttribute('connection-id') || null
  }
  set connectionId(connectionId: string | null) {
    reflect(this, 'connection-id', connectionId)
  }

  /** Whether the customer chooses when to sync: `ask` (default), or `skip` where you decide that elsewhere. */
  get schedule(): 'ask' | 'skip' {
    return this.getAttribute('schedule') === 'skip' ? 'skip' : 'ask'
  }
  set schedule(schedule: 'ask' | 'skip') {
    reflect(this, 'schedule', schedule)
  }

  /** Whether there is a button to leave once setup is finished; pressing it sends `close`. */
  get closable(): boolean {
    return this.hasAttribute('closable')
  }
  set closable(closable: boolean) {
    reflect(this, 'closable', closable)
  }

  protected options(page: PageOptions): MountOptions {
    const { onClose, ...events } = this.events
    const props = { connectionId: this.connectionId ?? undefined, schedule: this.schedule }
    return {
      ...page,
      ...events,
      ...props,
      component: 'QuickBooksDesktopSetup',
      onClose: this.closable ? onClose : undefined,
    }
  }
}

/** `<quickbooks-desktop-setup-dialog open>`: the same setup in a dialog over the page. */
export class QuickBooksDesktopSetupDialogElement extends QuickBooksDesktopSetupElement {
  static override readonly observedAttributes = [...super.observedAttributes, 'open']

  /** Whether it is open. As with a `<dialog>`, the customer's closing it takes the attribute away and sends `close`. */
  get open(): boolean {
    return this.hasAttribute('open')
  }
  set open(open: boolean) {
    reflect(this, 'open', open)
  }

  protected override options(page: PageOptions): MountOptions {
    const onClose = () => {
      this.open = false
      this.events.onClose()
    }
    return { ...super.options(page), component: 'QuickBooksDesktopSetupDialog', open: this.open, onClose }
  }
}

/** `<connection-manager>`: every connection of the company, and everything that can be done about each. */
export class ConnectionManagerElement extends ConnectionsElement<ConnectionManagerEventMap> {
  static override readonly observedAttributes = [
    ...super.observedAttributes,
    'connection-id',
    'closable',
    'connects-another',
  ]
  readonly #events = sendEvents(this, managerEvents)

  /** The connection whose page is shown; null: the list. When the customer goes elsewhere, the attribute follows, and `locationchange` is sent. */
  get connectionId(): string | null {
    return this.getAttribute('connection-id') || null
  }
  set connectionId(connectionId: string | null) {
    reflect(this, 'connection-id', connectionId)
  }

  /** Whether there is a button to connect one more company; pressing it sends `connectanother`. */
  get connectsAnother(): boolean {
    return this.hasAttribute('connects-another')
  }
  set connectsAnother(connectsAnother: boolean) {
    reflect(this, 'connects-another', connectsAnother)
  }

  /** Whether there is a Close button; pressing it sends `close`. */
  get closable(): boolean {
    return this.hasAttribute('closable')
  }
  set closable(closable: boolean) {
    reflect(this, 'closable', closable)
  }

  protected options(page: PageOptions): MountOptions<'ConnectionManager'> {
    const { onClose, onConnectAnother, onLocationChange, ...events } = this.#events
    return {
      ...page,
      ...events,
      component: 'ConnectionManager',
      connectionId: this.connectionId,
      onLocationChange: (event) => {
        this.connectionId = event.connectionId
        onLocationChange(event)
      },
      onConnectAnother: this.connectsAnother ? onConnectAnother : undefined,
      onClose: this.closable ? onClose : undefined,
    }
  }
}

/** `<pause-scheduler connection-id="…">`: pauses syncs now or later, and resumes them. */
export class PauseSchedulerElement extends ConnectionsElement<PauseSchedulerEventMap> {
  static override readonly observedAttributes = [...super.observedAttributes, 'connection-id']
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

const elements = {
  'quickbooks-desktop-setup': QuickBooksDesktopSetupElement,
  'quickbooks-desktop-setup-dialog': QuickBooksDesktopSetupDialogElement,
  'connection-manager': ConnectionManagerElement,
  'pause-scheduler': PauseSchedulerElement,
}

/** Defines our elements in a browser; does nothing on a server, nor for those that another copy of us has defined. */
export function defineElements(): void {
  if (typeof customElements === 'undefined') return
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element)
  }
}

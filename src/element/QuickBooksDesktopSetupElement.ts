import { ConnectionsElement } from './ConnectionsElement'
import { type QuickBooksDesktopSetupEventMap, setupEvents } from './elementEvents'
import type { MountOptions, PageOptions } from './MountOptions'
import { reflect } from './reflect'
import { sendEvents } from './sendEvents'

/** `<quickbooks-desktop-setup>`: setup of QuickBooks Desktop, from the first choice to the first sync, in the page. */
export class QuickBooksDesktopSetupElement extends ConnectionsElement<QuickBooksDesktopSetupEventMap> {
  static readonly observedAttributes: readonly string[] = ['locale', 'theme', 'connection-id', 'schedule', 'closable']
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

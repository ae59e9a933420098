import { ConnectionManagerElement } from './ConnectionManagerElement'
import { PauseSchedulerElement } from './PauseSchedulerElement'
import { QuickBooksDesktopSetupDialogElement } from './QuickBooksDesktopSetupDialogElement'
import { QuickBooksDesktopSetupElement } from './QuickBooksDesktopSetupElement'

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

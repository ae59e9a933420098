import { defineElements } from './defineElements'
import type { ConnectionManagerElement } from './ConnectionManagerElement'
import type { PauseSchedulerElement } from './PauseSchedulerElement'
import type { QuickBooksDesktopSetupDialogElement } from './QuickBooksDesktopSetupDialogElement'
import type { QuickBooksDesktopSetupElement } from './QuickBooksDesktopSetupElement'

export { ConnectionManagerElement } from './ConnectionManagerElement'
export type { ConnectionsElement } from './ConnectionsElement'
export type {
  ConnectionManagerEventMap,
  ElementEventMap,
  PauseSchedulerEventMap,
  QuickBooksDesktopSetupEventMap,
} from './elementEvents'
export { mount } from './mount'
export type { Mountable } from './mountable'
export type { Mounted, MountOptions, PageOptions } from './MountOptions'
export { PauseSchedulerElement } from './PauseSchedulerElement'
export { QuickBooksDesktopSetupDialogElement } from './QuickBooksDesktopSetupDialogElement'
export { QuickBooksDesktopSetupElement } from './QuickBooksDesktopSetupElement'
export type { TypedEventsElement } from './TypedEventsElement'

declare global {
  interface HTMLElementTagNameMap {
    'quickbooks-desktop-setup': QuickBooksDesktopSetupElement
    'quickbooks-desktop-setup-dialog': QuickBooksDesktopSetupDialogElement
    'connection-manager': ConnectionManagerElement
    'pause-scheduler': PauseSchedulerElement
  }
}

defineElements()

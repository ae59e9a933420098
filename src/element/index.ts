import {
  type ConnectionManagerElement,
  defineElements,
  type PauseSchedulerElement,
  type QuickBooksDesktopSetupDialogElement,
  type QuickBooksDesktopSetupElement,
} from './elements'

export type { ConnectionsElement } from './ConnectionsElement'
export type {
  ConnectionManagerEventMap,
  ElementEventMap,
  PauseSchedulerEventMap,
  QuickBooksDesktopSetupEventMap,
  TypedEventsElement,
} from './elementEvents'
export {
  ConnectionManagerElement,
  PauseSchedulerElement,
  QuickBooksDesktopSetupDialogElement,
  QuickBooksDesktopSetupElement,
} from './elements'
export { mount } from './mount'
export type { Mountable, Mounted, MountOptions, PageOptions } from './MountOptions'

declare global {
  interface HTMLElementTagNameMap {
    'quickbooks-desktop-setup': QuickBooksDesktopSetupElement
    'quickbooks-desktop-setup-dialog': QuickBooksDesktopSetupDialogElement
    'connection-manager': ConnectionManagerElement
    'pause-scheduler': PauseSchedulerElement
  }
}

defineElements()

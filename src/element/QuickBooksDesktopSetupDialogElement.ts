import type { MountOptions, PageOptions } from './MountOptions'
import { QuickBooksDesktopSetupElement } from './QuickBooksDesktopSetupElement'
import { reflect } from './reflect'

/** `<quickbooks-desktop-setup-dialog open>`: the same setup in a dialog over the page. */
export class QuickBooksDesktopSetupDialogElement extends QuickBooksDesktopSetupElement {
  static override readonly observedAttributes = [...QuickBooksDesktopSetupElement.observedAttributes, 'open']

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

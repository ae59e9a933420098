const cameFrom = new WeakMap<HTMLDialogElement, Element | null>()

/**
 * Gives jsdom, which has none, a `showModal` that shows, and a `close` that hides, gives the focus back and tells `close`.
 * The page behind stays alive and Escape does nothing: what a modal dialog is besides, the stories show in a browser.
 */
export function standInModal({ prototype }: typeof HTMLDialogElement) {
  prototype.showModal = function showModal() {
    if (this.open || !this.isConnected) throw new DOMException('Shown already, or not on the page', 'InvalidStateError')
    cameFrom.set(this, document.activeElement)
    this.open = true
  }
  prototype.close = function close() {
    if (!this.open) return
    this.open = false
    const before = cameFrom.get(this)
    if (before instanceof HTMLElement) before.focus()
    queueMicrotask(() => this.dispatchEvent(new Event('close')))
  }
}

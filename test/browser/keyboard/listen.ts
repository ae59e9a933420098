const regions = '[role="status"], [role="alert"], [aria-live]'

/**
 * Writes down what a screen reader would say by itself: an alert when it comes or changes, any other live region only when it
 * changes after it was there to be seen. A status that comes with its words in it stays unheard, as it does with most screen readers.
 */
export function listen(root: HTMLElement): string[] {
  const heard: string[] = []
  const known = new WeakMap<Element, string>()
  const look = () => {
    for (const region of root.querySelectorAll(regions)) {
      if (!region.checkVisibility()) {
        known.delete(region)
        continue
      }
      const before = known.get(region) ?? (region.role === 'alert' ? '' : textOf(region))
      const now = textOf(region)
      known.set(region, now)
      if (now !== before && now !== '') heard.push(now)
    }
  }
  new MutationObserver(look).observe(root, { childList: true, subtree: true, characterData: true, attributes: true })
  return heard
}

function textOf(region: Element) {
  return (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

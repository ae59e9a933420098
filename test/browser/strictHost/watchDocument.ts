import type { Page } from 'playwright'

/**
 * Adds to `troubles` what a page refuses for its content security policy, as the page itself hears of it, and every
 * change of its `<html>`, `<head>` and `<body>`, which are the host's alone. An open dialog may only put Radix's two empty
 * focus guards into the `<body>`.
 */
export async function watchDocument(page: Page, troubles: string[]) {
  await page.exposeFunction('tellTrouble', (trouble: string) => troubles.push(trouble))
  await page.addInitScript(() => {
    const tell = (...words: string[]) => Reflect.get(globalThis, 'tellTrouble')(words.join(' '))
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
      tell(effectiveDirective, blockedURI, sourceFile, sample),
    )
    document.addEventListener('DOMContentLoaded', () => {
      const isGuard = (node: Node) => node instanceof Element && node.matches('[data-radix-focus-guard]:empty')
      const observer = new MutationObserver((changes) => {
        for (const { target, attributeName, addedNodes, removedNodes } of changes) {
          if (attributeName === null && [...addedNodes, ...removedNodes].every(isGuard)) continue
          tell('changed', target.nodeName, attributeName ?? 'children')
        }
      })
      observer.observe(document.documentElement, { attributes: true })
      for (const part of [document.head, document.body]) observer.observe(part, { attributes: true, childList: true })
    })
  })
}

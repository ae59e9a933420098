import type { Page } from 'playwright'

/**
 * Adds to `troubles` what a page refuses for its content security policy, as the page itself hears of it, and every
 * change of its `<html>`, `<head>` and `<body>`, which are the host's alone.
 */
export async function watchDocument(page: Page, troubles: string[]) {
  await page.exposeFunction('tellTrouble', (trouble: string) => troubles.push(trouble))
  await page.addInitScript(() => {
    const tell = (...words: string[]) => Reflect.get(globalThis, 'tellTrouble')(words.join(' '))
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
      tell(effectiveDirective, blockedURI, sourceFile, sample),
    )
    document.addEventListener('DOMContentLoaded', () => {
      const observer = new MutationObserver((changes) => {
        for (const { target, attributeName } of changes) tell('changed', target.nodeName, attributeName ?? 'children')
      })
      observer.observe(document.documentElement, { attributes: true })
      for (const part of [document.head, document.body]) observer.observe(part, { attributes: true, childList: true })
    })
  })
}

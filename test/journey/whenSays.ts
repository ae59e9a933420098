import type { Page } from 'playwright'

/** Resolves with the time, in milliseconds, at which a page first shows one of the texts, told by the page itself; `atOnce` runs right then. */
export async function whenSays(page: Page, texts: string[], atOnce: () => Promise<void> = async () => {}) {
  const name = `said${crypto.randomUUID().replaceAll('-', '')}`
  let tell: (at: number) => void
  const said = new Promise<number>((resolve) => {
    tell = resolve
  })
  await page.exposeFunction(name, async (at: number) => {
    await atOnce()
    tell(at)
  })
  await page.evaluate(
    ([binding, ...awaited]) => {
      const observer = new MutationObserver(look)
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      look()

      function look() {
        if (!awaited.some((text) => document.body.textContent.includes(text))) return
        observer.disconnect()
        Reflect.get(globalThis, binding)(Date.now())
      }
    },
    [name, ...texts] as [string, ...string[]],
  )
  return { said }
}

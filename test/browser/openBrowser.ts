import type { Browser, BrowserContext } from 'playwright'
import { onTestFinished } from 'vitest'

/** A browser of its own, as on another computer, that fails the test on any script error, warning or policy violation. */
export async function openBrowser(browser: Browser, troubles: string[]): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, acceptDownloads: true })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  context.on('weberror', (error) => troubles.push(error.error().message))
  onTestFinished(() => context.close())
  return context
}

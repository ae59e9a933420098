import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright'
import { onTestFinished } from 'vitest'

/** A browser of its own, as on another computer, that fails the test on any script error, warning or policy violation. */
export async function openBrowser(
  browser: Browser,
  troubles: string[],
  options: Pick<BrowserContextOptions, 'reducedMotion'> = {},
): Promise<BrowserContext> {
  const viewport = { width: 1200, height: 900 }
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  context.on('weberror', (error) => troubles.push(error.error().message))
  onTestFinished(() => context.close())
  return context
}

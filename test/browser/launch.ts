import { type Browser, chromium } from 'playwright'
import { onTestFinished } from 'vitest'
import { browserArguments, browserPath } from '../../scripts/browser.mjs'

/** A browser for as long as the test runs. */
export async function launch(): Promise<Browser> {
  const executablePath = await browserPath()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArguments })
  onTestFinished(() => browser.close())
  return browser
}

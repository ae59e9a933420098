import { type Browser, chromium } from 'playwright'
import { onTestFinished } from 'vitest'
import { browserArguments, browserPath } from '../../scripts/browser.mjs'

interface LaunchOptions {
  /** Scrollbars that take room beside the page, as on Windows. */
  scrollbars?: boolean
}

/** A browser for as long as the test runs. */
export async function launch({ scrollbars = false }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = await browserPath()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: browserArguments,
    ignoreDefaultArgs: scrollbars ? ['--hide-scrollbars'] : [],
  })
  onTestFinished(() => browser.close())
  return browser
}

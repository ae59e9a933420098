import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { browserArguments, browserPath } from '../../../../../scripts/browser.mjs'
import { startComputer } from './startComputer'

const configFile = path.resolve(fileURLToPath(import.meta.url), '../../../../vite.config.ts')
const preparationMs = 60_000

/** Builds the page once for a test file. @returns how to open it in Chromium, each time with a computer of its own. */
export function prepareDesktop() {
  let pageDir = ''
  beforeAll(async () => {
    pageDir = await mkdtemp(path.join(tmpdir(), 'quickbooks-computer-page-'))
    await build({ configFile, logLevel: 'error', build: { outDir: pageDir } })
  }, preparationMs)
  afterAll(() => rm(pageDir, { recursive: true, force: true }))

  return async function openDesktop(): Promise<{ page: Page; url: string; complaints: string[] }> {
    const { url } = await startComputer({ pageDir })
    const executablePath = await browserPath()
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: browserArguments })
    onTestFinished(() => browser.close())
    const context = await browser.newContext({ viewport: { width: 1200, height: 820 } })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await page.goto(url)
    return { page, url, complaints }
  }
}

import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { expect as see } from 'playwright/test'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { browserArguments, browserPath } from '../../../scripts/browser.mjs'
import type { QuickBooksComputer } from '../../../src/testing'
import { openBrowser } from '../openBrowser'
import { bundledPage } from '../bundledPage'

const host = 'https://host.test'
const html =
  '<!doctype html><html lang="en"><title>Host</title><link rel="stylesheet" href="/page.css"><body><script type="module" src="/page.js"></script>'
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }
type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp
type Component =
  | 'setup'
  | 'dialog'
  | 'dialogKeptOpen'
  | 'dialogInNative'
  | 'dialogInRadix'
  | 'dialogInOlderRadix'
  | 'manager'
  | 'pause'

/** A browser for the tests of a file, which opens a component for someone who has no mouse. */
export function keyboardBrowser() {
  let browser: Browser
  beforeAll(async () => {
    const executablePath = await browserPath()
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArguments })
  })
  afterAll(() => browser.close())
  return (component: Component, scenario: string) => keyboardUser(browser, component, scenario)
}

async function keyboardUser(browser: Browser, component: string, scenario: string) {
  const troubles: string[] = []
  const context = await openBrowser(browser, troubles)
  const files = await bundledPage(import.meta.dirname, 'development')
  await context.route(`${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const body = files.get(pathname)
    return body
      ? route.fulfill({ body, contentType: types[path.extname(pathname)] ?? 'text/plain' })
      : route.fulfill({ body: html, contentType: 'text/html' })
  })
  const page = await context.newPage()
  await page.goto(`${host}/#${component}/${scenario}`)
  const press = (key: string) => page.keyboard.press(key)
  const focused = page.locator(':focus')

  /** Goes on by Tab until it is there; the test fails with what it passed on the way. */
  async function tabTo(role: Role, name: Name, key = 'Tab') {
    const target = page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) })
    await see(target.first()).toBeVisible()
    const passed: string[] = []
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await target.and(focused).count()) > 0) return
      await press(key)
      passed.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''))
    }
    expect.fail(`${key} does not reach the ${role} “${String(name)}” but:\n${passed.join('\n')}`)
  }

  onTestFinished(() => expect(troubles).toEqual([]))
  return {
    page,
    press,
    type: (text: string) => page.keyboard.type(text),
    tabTo,
    backTo: (role: Role, name: Name) => tabTo(role, name, 'Shift+Tab'),

    /** Reaches a button, a link or a summary and presses Enter. */
    async activate(role: Role, name: Name) {
      await tabTo(role, name)
      await press('Enter')
    },

    /** What happens on the other computer. */
    theComputer: (act: keyof QuickBooksComputer, given?: string) =>
      page.evaluate(
        ([method, input]) => {
          const { quickBooksComputer } = globalThis as unknown as Record<
            string,
            Record<string, (input: unknown) => void>
          >
          quickBooksComputer?.[method]?.(input)
        },
        [act, given] as const,
      ),

    /** Sees that the focus is there, and nowhere else. */
    async expectFocus(role: Role, name: Name) {
      await see(focused, `the focus is on the ${role} “${String(name)}”`).toHaveCount(1)
      await see(focused).toHaveAccessibleName(name)
      await see(focused).toHaveRole(role)
    },

    /** Waits until a screen reader has said it by itself. */
    expectHeard: (words: Name) =>
      see
        .poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard))
        .toContainEqual(typeof words === 'string' ? words : see.stringMatching(words)),

    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  }
}

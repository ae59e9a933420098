import type { BrowserContext, Page } from 'playwright'
import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { computedStyles, differences } from './isolatedHost/computedStyles'
import { hostSheets } from './isolatedHost/hostSheets'
import { isolatedHost, moment, type PageOptions } from './isolatedHost/isolatedHost'
import { launch } from './launch'
import { openBrowser } from './openBrowser'

const ours = '#place .connections-root, #place .connections-root *'
const theirs = 'html, body, #host, #host *'

async function openHost() {
  const { addPage } = await isolatedHost()
  const troubles: string[] = []
  const browser = await openBrowser(await launch(), troubles)
  await browser.clock.setFixedTime(moment)
  const show = async (options: PageOptions) => openPage(browser, await addPage(options), options)
  return { show, troubles }
}

async function openPage(browser: BrowserContext, url: string, { ours: where }: PageOptions) {
  const page = await browser.newPage()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(url)
  if (where === 'absent') return page
  await see(page.getByRole('button', { name: 'Download the Web Connector' })).toBeVisible()
  await see(page.getByText('QuickBooks is free to use')).toBeVisible()
  // Hosts speak of such states too.
  await page.getByRole('button', { name: 'I’ve installed it' }).focus()
  await page.getByRole('button', { name: 'Download the Web Connector' }).hover()
  return page
}

/** What each thing looks like that opens on the page. */
async function looks(page: Page) {
  const setupAndList = await computedStyles(page, ours)
  const opened = page.locator('#place').getByRole('dialog')
  await page.evaluate('openDialog()')
  await see(opened.getByRole('button', { name: 'Download the Web Connector' })).toBeVisible()
  const dialog = await computedStyles(page, ours)
  await page.keyboard.press('Escape')
  await see(opened).toHaveCount(0)
  await page.getByRole('button', { name: 'QuickBooks Desktop' }).click()
  await page.getByRole('button', { name: 'Plan a pause' }).click()
  await see(page.getByRole('button', { name: 'Plan this pause' })).toBeVisible()
  await page.getByRole('button', { name: 'Disconnect…' }).click()
  await see(page.getByRole('alertdialog')).toBeVisible()
  await see(page.locator('.connections-skeleton')).toHaveCount(0)
  return { setupAndList, dialog, connection: await computedStyles(page, ours) }
}

test.each(Object.entries(hostSheets))(
  '%s changes nothing of ours, whichever is loaded first, nor we anything of its host',
  async (_, sheet) => {
    const { show, troubles } = await openHost()
    const [alone, without, ...pages] = await Promise.all([
      show({}).then(looks),
      show({ sheet, ours: 'absent' }).then((page) => computedStyles(page, theirs)),
      show({ sheet, ours: 'before' }),
      show({ sheet, ours: 'after' }),
    ])
    for (const look of Object.values(alone)) expect(look.length).toBeGreaterThan(300)
    expect(without.length).toBeGreaterThan(40)
    for (const page of pages) {
      const beside = await looks(page)
      for (const name of ['setupAndList', 'dialog', 'connection'] as const) {
        expect(differences(alone[name], beside[name]), name).toEqual([])
      }
      expect(differences(without, await computedStyles(page, theirs))).toEqual([])
    }
    expect(troubles).toEqual([])
  },
)

test('we change nothing of a host without a sheet', async () => {
  const { show } = await openHost()
  const without = await computedStyles(await show({ ours: 'absent' }), theirs)
  expect(differences(without, await computedStyles(await show({}), theirs))).toEqual([])
})

test('a host’s rule with one class more than ours wins', async () => {
  const { show } = await openHost()
  const page = await show({ sheet: '.page .connections-button { border-radius: 3px }' })
  await see(page.getByRole('button', { name: 'Download the Web Connector' })).toHaveCSS('border-radius', '3px')
})

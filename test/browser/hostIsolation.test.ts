import type { BrowserContext } from 'playwright'
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
  const show = async (options: PageOptions) => openPage(browser, await addPage(options), options)
  return { show, troubles }
}

async function openPage(browser: BrowserContext, url: string, { ours: where }: PageOptions) {
  const page = await browser.newPage()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.setFixedTime(moment)
  await page.goto(url)
  if (where === 'absent') return page
  await see(page.getByRole('button', { name: 'Download the Web Connector' })).toBeVisible()
  await see(page.locator('.connections-row')).toHaveCount(1)
  // Hosts speak of such states too.
  await page.getByRole('button', { name: 'I’ve installed it' }).focus()
  await page.getByRole('button', { name: 'Download the Web Connector' }).hover()
  return page
}

test.each(Object.entries(hostSheets))(
  '%s changes nothing of ours, whichever is loaded first, nor we anything of its host',
  async (_, sheet) => {
    const { show, troubles } = await openHost()
    const alone = await computedStyles(await show({}), ours)
    const without = await computedStyles(await show({ sheet, ours: 'absent' }), theirs)
    expect(alone.length).toBeGreaterThan(300)
    expect(without.length).toBeGreaterThan(40)
    for (const order of ['before', 'after'] as const) {
      const page = await show({ sheet, ours: order })
      expect(differences(alone, await computedStyles(page, ours))).toEqual([])
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

import type { Page } from 'playwright'
import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import type * as Standalone from '../../src/element/standalone'
import { elementHost } from './elementHost/elementHost'
import { launch } from './launch'
import { openBrowser } from './openBrowser'
import { watchDocument } from './strictHost/watchDocument'

declare global {
  var connectionsSdk: typeof Standalone
}

async function openPage(scenario: Parameters<typeof elementHost>[0], options?: Parameters<typeof launch>[0]) {
  const { url, api, asked } = await elementHost(scenario)
  const troubles: string[] = []
  const customer = await openBrowser(await launch(options), troubles)
  const page = await customer.newPage()
  await watchDocument(page, troubles)
  await page.goto(url)
  const { companyId, connectionId } = api
  const given = { baseUrl: url, companyId, connectionId, token: await api.getAccessToken() }
  return { page, api, asked, troubles, given }
}

test('in a shadow root under a strict policy an element looks as in the page, and the page’s own look stays', async () => {
  const { page, troubles, given } = await openPage('healthy')
  await page.evaluate(({ baseUrl, companyId, connectionId, token }) => {
    const { createConnectionsClient } = globalThis.connectionsSdk
    const client = createConnectionsClient({ baseUrl, companyId, getAccessToken: async () => token })
    const [main = document.body] = document.getElementsByTagName('main')
    const shadow = main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    for (const place of [main, shadow]) {
      place.append(Object.assign(document.createElement('pause-scheduler'), { client, connectionId }))
    }
  }, given)
  const buttons = page.getByRole('button', { name: /^1 hour until/ })
  await see(buttons).toHaveCount(2)
  const [light, shadow] = await buttons.evaluateAll((all) =>
    all.map((button) => {
      const { display, padding, borderRadius, color, backgroundColor, font } = getComputedStyle(button)
      return { display, padding, borderRadius, color, backgroundColor, font, height: button.clientHeight }
    }),
  )
  expect(shadow).toEqual(light)
  expect(shadow?.borderRadius).not.toBe('0px')
  expect(await page.locator('style, [style]').count()).toBe(0)
  expect(troubles).toEqual([])
})

test('mount fills a shadow root, follows its options, fetches a language when it is asked for, and leaves nothing behind', async () => {
  const { page, asked, troubles, given } = await openPage('healthy')
  const mounted = await page.evaluateHandle(({ baseUrl, companyId, connectionId, token }) => {
    const { createConnectionsClient, mount } = globalThis.connectionsSdk
    const client = createConnectionsClient({ baseUrl, companyId, getAccessToken: async () => token })
    const [main = document.body] = document.getElementsByTagName('main')
    const shadow = main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    return mount(shadow, { component: 'PauseScheduler', client, connectionId })
  }, given)
  await see(page.getByRole('button', { name: /^1 hour until/ })).toBeVisible()
  expect(asked).not.toContain('/fr-CA.js')
  await mounted.evaluate((it) => it.update({ locale: 'fr-CA', appearance: { accent: 'rgb(1, 2, 3)' } }))
  await see(page.getByRole('button', { name: /^1 heure/ })).toBeVisible()
  expect(asked.filter((name) => name.endsWith('.js'))).toEqual(['/page.js', '/connections-sdk.js', '/fr-CA.js'])
  await mounted.evaluate((it) => it.unmount())
  await see(page.getByRole('button')).toHaveCount(0)
  expect(troubles).toEqual([])
})

test.each(['page', 'shadow root'] as const)(
  'a dialog in a %s takes keys and wheel, leaves the page behind as it is, and gives the focus back',
  async (tree) => {
    const { page, troubles, given } = await openPage('fresh', { scrollbars: true })
    await page.setViewportSize({ width: 1200, height: 480 })
    await page.evaluate(
      ({ baseUrl, companyId, token, tree }) => {
        const { createConnectionsClient } = globalThis.connectionsSdk
        const client = createConnectionsClient({ baseUrl, companyId, getAccessToken: async () => token })
        const [main = document.body] = document.getElementsByTagName('main')
        main.style.blockSize = '3000px'
        const place = main.appendChild(document.createElement('div'))
        const dialog = Object.assign(document.createElement('quickbooks-desktop-setup-dialog'), { client })
        const button = Object.assign(document.createElement('button'), { textContent: 'Connect' })
        button.addEventListener('click', () => dialog.setAttribute('open', ''))
        const root = tree === 'page' ? place : place.attachShadow({ mode: 'open' })
        root.append(button, dialog)
      },
      { ...given, tree },
    )
    const opener = page.getByRole('button', { name: 'Connect', exact: true })
    const dialog = page.getByRole('dialog', { name: 'Connect QuickBooks Desktop' })
    const scrolled = page.locator('.connections-dialog-scroll')
    const wheel = async (x: number, deltaY: number) => {
      await page.mouse.move(x, 240)
      await page.mouse.wheel(0, deltaY)
    }
    await see(opener).toBeVisible()
    const before = await pageBehind(page)

    await opener.click()
    await see(dialog.getByRole('heading', { name: 'How do you use QuickBooks?' })).toBeVisible()
    await see(dialog).toBeFocused()
    expect(await pageBehind(page)).toEqual(before)
    await wheel(20, 100)
    await wheel(600, 2000)
    await see.poll(() => scrolled.evaluate(isAtItsEnd)).toBe(true)
    await wheel(20, 100)
    await wheel(600, 100)
    await wheel(600, -2000)
    await see.poll(() => scrolled.evaluate((element) => element.scrollTop)).toBe(0)
    expect(await pageBehind(page)).toEqual(before)

    await page.keyboard.press('Escape')
    await see(dialog).toHaveCount(0)
    await see(opener).toBeFocused()
    expect(await page.locator('quickbooks-desktop-setup-dialog').getAttribute('open')).toBeNull()
    expect(await pageBehind(page)).toEqual(before)
    await wheel(600, 100)
    await see.poll(() => page.evaluate(() => scrollY)).toBe(100)
    expect(troubles).toEqual([])
  },
)

/** All of the page behind that a dialog could change, and whatever an open scrollbar or its absence would shift. */
async function pageBehind(page: Page) {
  return page.evaluate(() => {
    const attributes = ({ attributes: all }: Element) =>
      Object.fromEntries([...all].map((each) => [each.name, each.value]))
    const [main = document.body] = document.getElementsByTagName('main')
    return {
      html: attributes(document.documentElement),
      body: attributes(document.body),
      styles: [document.documentElement, document.body].map((element) => getComputedStyle(element).cssText),
      head: document.head.innerHTML,
      width: document.documentElement.clientWidth,
      main: main.getBoundingClientRect().toJSON(),
      scrollY,
    }
  })
}

function isAtItsEnd({ scrollTop, scrollHeight, clientHeight }: Element) {
  return scrollTop > 0 && scrollTop + clientHeight > scrollHeight - 1
}

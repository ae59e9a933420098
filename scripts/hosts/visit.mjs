import { expect } from 'playwright/test'
import { watchPage } from './watchPage.mjs'

/** Goes through a host's pages as a customer would; answers what was done and what the pages complained of. */
export async function visit(browser, { url, setupAt, dialogAt, french }) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } })
  const page = await context.newPage()
  const watched = await watchPage(page, new URL(url).origin)
  const done = []
  const heading = (name) => page.getByRole('heading', { name, exact: true }).first()
  const language = page.getByLabel('Language')

  async function step(name, work) {
    await work()
    done.push(name)
  }

  try {
    await page.goto(new URL(setupAt, url).href)
    await step('platform', async () => {
      await expect(heading('How do you use QuickBooks?')).toBeVisible({ timeout: 15_000 })
      await page.getByLabel('QuickBooks Desktop app').first().check()
      await page.getByRole('button', { name: 'Continue', exact: true }).first().click()
    })
    await step('requirements', async () => {
      await expect(heading('Check the computer with QuickBooks')).toBeVisible()
      await page.getByRole('button', { name: 'Everything is ready' }).first().click()
    })
    await step('install', async () => {
      await expect(heading('Install the Web Connector')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Download the Web Connector' }).first()).toBeEnabled()
    })
    await step('French', async () => {
      await language.selectOption({ label: 'Français' })
      await expect(heading(french)).toBeVisible()
      await expect(page.locator('.connections-root').first()).toHaveAttribute('lang', 'fr-CA')
    })
    await step('English', async () => {
      await language.selectOption({ label: 'English' })
      await expect(heading('Install the Web Connector')).toBeVisible()
    })
    if (dialogAt !== setupAt) await page.goto(new URL(dialogAt, url).href)
    await step('manager', async () => {
      await expect(heading('Connections')).toBeVisible()
      await expect(page.getByRole('button', { name: /^QuickBooks Desktop/ }).first()).toBeVisible()
    })
    await step('dialog', async () => {
      const opener = page.getByRole('button', { name: 'Connect QuickBooks' })
      await opener.click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('heading', { name: 'Install the Web Connector' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(opener).toBeFocused()
    })
    return { done, trouble: null, ...(await watched()) }
  } catch (trouble) {
    return { done, trouble, ...(await watched()) }
  } finally {
    await context.close()
  }
}

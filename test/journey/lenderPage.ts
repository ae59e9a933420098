import path from 'node:path'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** The lender's page with the setup in it, as the customer uses it. */
export function lenderPage(page: Page, folder: string) {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

  async function download(button: string) {
    const [file] = await Promise.all([page.waitForEvent('download'), press(button)])
    const saved = path.join(folder, file.suggestedFilename())
    await file.saveAs(saved)
    return saved
  }

  return {
    press,

    async choosePlatform(name: string) {
      await page.getByLabel(name).check()
      await press('Continue')
    },

    downloadConnector: () => download('Download the Web Connector'),
    downloadConfiguration: () => download('Download the file'),

    /** From QuickBooks' questions to the row that the customer sees in the Web Connector's list. */
    async seeRow() {
      await expect(page.getByText(/^The Web Connector opened the file at/)).toBeVisible({ timeout: 5000 })
      await press('Next')
      await press('Next')
      await press('I see it in the list')
      await expect(page.getByRole('heading', { name: 'Sign in the Web Connector' })).toBeVisible({ timeout: 5000 })
    },

    /** Presses Copy, and answers with what is then in the real clipboard. */
    async copyPassword() {
      await press('Create the password')
      await page.getByRole('button', { name: 'Copy the password' }).click()
      return page.evaluate(() => navigator.clipboard.readText())
    },

    /** Says Yes to the company that is open in QuickBooks. */
    async confirmCompany() {
      await expect(page.getByRole('heading', { name: 'Is this your company?' })).toBeVisible({ timeout: 15_000 })
      await press('Yes, continue')
    },

    /** Waits until the step is on screen, and sees that a reload shows the same one. */
    async expectStep(heading: string) {
      await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 5000 })
      await page.reload()
      await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 5000 })
    },

    async expectHeading(heading: string | RegExp, timeout = 5000) {
      await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout })
    },
  }
}

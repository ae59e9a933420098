import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/** The customer's Windows PC, used by mouse and keyboard. */
export function windowsPc(page: Page) {
  const window = (name: string | RegExp) => page.getByRole('dialog', { name })
  const press = (dialog: string | RegExp, button: string | RegExp) =>
    window(dialog).getByRole('button', { name: button }).click()

  return {
    async runInstaller(file: string) {
      await page.getByLabel('Choose a downloaded file').setInputFiles(file)
      await press('User Account Control', 'Yes')
      for (const next of ['Next', 'Install', 'Finish']) await press(/InstallShield Wizard/, next)
    },

    async openConfiguration(file: string) {
      await page.getByLabel('Choose a downloaded file').setInputFiles(file)
      await press('Authorize New Web Service', 'OK')
      await this.allowAccess()
      await expect(page.getByLabel(/^Password for/)).toBeVisible()
    },

    /** Answers QuickBooks' question whether the application may come in, whichever company is open. */
    async allowAccess() {
      await window('QuickBooks - Application Certificate')
        .getByLabel(/^Yes, always/)
        .check()
      await press('QuickBooks - Application Certificate', /Continue/)
      await press('Access Confirmation', 'Done')
    },

    async typePassword(password: string) {
      await page.getByLabel(/^Password for/).fill(password)
      await this.savePassword()
    },

    /** Pastes what is in the clipboard, as Ctrl+V does. */
    async pastePassword() {
      await page.getByLabel(/^Password for/).focus()
      await page.keyboard.press('Control+V')
      await this.savePassword()
    },

    async savePassword() {
      await page.keyboard.press('Enter')
      await press('Save password', 'Yes')
    },

    /** Brings the Web Connector in front of QuickBooks. */
    async showConnector() {
      await page.getByRole('navigation', { name: 'Taskbar' }).getByRole('button', { name: 'Web Connector' }).click()
    },

    /** Takes the row out of the Web Connector, as setup says where another company is to be connected. */
    async removeRow() {
      await page.getByRole('button', { name: /^Remove / }).click()
      await press('Remove application', 'Yes')
    },

    async turnOnAutoRun() {
      await page.getByLabel(/^Auto-Run /).check()
    },

    async updateSelected() {
      const row = page.getByLabel(/^Select /)
      if (!(await row.isChecked())) await row.check()
      await press('QuickBooks Web Connector', 'Update Selected')
    },
  }
}

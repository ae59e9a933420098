import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/**
 * The customer's Windows PC, used by mouse and keyboard.
 *
 * @param application - the row that is meant, where the Web Connector has several
 */
export function windowsPc(page: Page, application = '') {
  const ofRow = (label: string) => page.getByLabel(new RegExp(`^${label} ${application}`))
  const window = (name: string | RegExp) => page.getByRole('dialog', { name })
  const press = (dialog: string | RegExp, button: string | RegExp) =>
    window(dialog).getByRole('button', { name: button }).click()

  return {
    async runInstaller(file: string) {
      await page.getByLabel('Choose a downloaded file').setInputFiles(file)
      await press('User Account Control', 'Yes')
      for (const next of ['Next', 'Install', 'Finish']) await press(/InstallShield Wizard/, next)
    },

    /** @param asksAccess - False where QuickBooks still has its permission: then no certificate window comes. */
    async openConfiguration(file: string, { asksAccess = true } = {}) {
      await page.getByLabel('Choose a downloaded file').setInputFiles(file)
      await press('Authorize New Web Service', 'OK')
      if (asksAccess) await this.allowAccess()
      // QuickBooks takes its time for each request where a journey has it slow.
      await expect(ofRow('Password for')).toBeVisible({ timeout: 15_000 })
    },

    /** Opens a file and answers the Web Connector's question, whatever comes then. */
    async openFile(file: string, answer: 'OK' | 'Cancel' = 'OK') {
      await page.getByLabel('Choose a downloaded file').setInputFiles(file)
      await press('Authorize New Web Service', answer)
    },

    /** Lets nobody into the company file. */
    async refuseAccess() {
      await window('QuickBooks - Application with No Certificate').getByLabel('No', { exact: true }).check()
      await press('QuickBooks - Application with No Certificate', /Continue/)
    },

    /** Waits for the Web Connector's message and closes it. */
    async expectMessage(text: string | RegExp) {
      const message = page.getByRole('alertdialog', { name: 'QuickBooks Web Connector' })
      await expect(message).toContainText(text)
      await message.getByRole('button', { name: 'OK' }).click()
    },

    /** Answers the Web Connector's question about a QuickBooks that it couldn't reach. */
    async answerUnreachable(button: 'Retry' | 'Cancel') {
      await page.getByRole('dialog').filter({ hasText: 'QBWC1007' }).getByRole('button', { name: button }).click()
    },

    /** Which company QuickBooks should open, or that it should close. One that is in use elsewhere doesn't open. */
    async choose(company: string) {
      await page.getByRole('radio', { name: company }).click()
    },

    /** Something that the simulation can have go wrong. */
    async turn(trouble: string, to: 'on' | 'off') {
      const button = page.getByRole('switch', { name: trouble })
      if ((await button.getAttribute('aria-checked')) !== String(to === 'on')) await button.click()
      await expect(button).toHaveAttribute('aria-checked', String(to === 'on'))
    },

    async expectRow() {
      await expect(ofRow('Password for')).toBeVisible()
    },

    /** Follows the guide to uninstalling: the program with its folder, then the permission in QuickBooks. */
    async uninstall() {
      await page.getByRole('button', { name: 'Uninstall Web Connector' }).click()
      // With the Web Connector's window gone, QuickBooks' is the one in front.
      await window('QuickBooks Web Connector').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Integrated Applications' }).click()
      const permissions = page.getByRole('region', { name: 'Integrated Applications' })
      await permissions.getByRole('button', { name: /^Remove / }).click()
      await permissions.getByText('None has asked yet.').waitFor()
      await permissions.getByRole('button', { name: 'OK' }).click()
    },

    /** Takes the row out of the Web Connector. */
    async removeRow() {
      await window('QuickBooks Web Connector')
        .getByRole('button', { name: new RegExp(`^Remove ${application}`) })
        .click()
      await press('Remove application', 'Yes')
      await expect(page.getByText(/^No applications yet/)).toBeVisible()
    },

    async moveToNewPc() {
      await page.getByRole('button', { name: 'Move to a new PC' }).click()
    },

    /** Answers QuickBooks' question whether the application may come in, whichever company is open. */
    async allowAccess() {
      await window('QuickBooks - Application with No Certificate')
        .getByLabel(/^Yes, always/)
        .check()
      await press('QuickBooks - Application with No Certificate', /Continue/)
      await press('Access Confirmation', 'Done')
    },

    async typePassword(password: string) {
      await ofRow('Password for').fill(password)
      await this.savePassword()
    },

    /** Pastes what is in the clipboard, as Ctrl+V does. */
    async pastePassword() {
      await ofRow('Password for').focus()
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

    async turnOnAutoRun() {
      await ofRow('Auto-Run').check()
    },

    /** Leaves the row out of the next Update Selected. */
    async deselect() {
      await ofRow('Select').uncheck()
    },

    async updateSelected() {
      const row = ofRow('Select')
      if (!(await row.isChecked())) await row.check()
      await press('QuickBooks Web Connector', 'Update Selected')
    },
  }
}

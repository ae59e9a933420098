import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { keyboardBrowser } from './keyboardUser'

const open = keyboardBrowser()

test('setup in a dialog opens, holds Tab, follows the other computer, closes by Escape and gives the focus back', async () => {
  const { page, activate, tabTo, press, theComputer, expectFocus, expectHeard } = await open(
    'dialog',
    'requirementsConfirmed',
  )
  await activate('button', 'Connect QuickBooks')
  const dialog = page.getByRole('dialog', { name: 'Connect QuickBooks Desktop' })
  await see(dialog).toBeFocused()
  await tabTo('button', 'Download the Web Connector')
  for (let presses = 0; presses < 40; presses += 1) {
    await press('Tab')
    const isBehind = await page.evaluate(() => document.activeElement?.matches('[href="#host"]'))
    expect(isBehind, 'Tab never reaches the page behind the dialog').toBe(false)
  }
  await theComputer('installsConnector')
  await expectFocus('heading', 'Open the configuration file')
  await expectHeard('Step 4 of 8: Open the configuration file')
  await press('Escape')
  await see(dialog).toBeHidden()
  await expectFocus('button', 'Connect QuickBooks')
})

test('a host that keeps it open is asked each time, and the dialog stays over the page', async () => {
  const { page, press } = await open('dialogKeptOpen', 'requirementsConfirmed')
  const dialog = page.getByRole('dialog', { name: 'Connect QuickBooks Desktop' })
  await see(dialog).toBeFocused()
  for (const _ of [1, 2, 3]) await press('Escape')
  await see(page.getByText('Asked 3 times')).toBeAttached()
  // A browser closes it without asking when it is told so for the second time, as by the back gesture of a phone.
  for (const times of [4, 5, 6]) {
    await dialog.evaluate((element: HTMLDialogElement) => element.requestClose())
    await see(page.getByText(`Asked ${times} times`)).toBeAttached()
  }
  await dialog.evaluate((element: HTMLDialogElement) => element.close())
  await see(page.getByText('Asked 7 times')).toBeAttached()
  expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true)
})

test.each(['dialogInNative', 'dialogInRadix', 'dialogInOlderRadix'] as const)(
  '%s: it is typed in, and Escape closes it alone, as often as it is opened',
  async (component) => {
    const { page, activate, tabTo, type, press, expectFocus } = await open(component, 'companyLinked')
    const settings = page.getByRole('dialog', { name: 'Settings' })
    const dialog = page.getByRole('dialog', { name: 'Connect QuickBooks Desktop' })
    await activate('button', 'Connect QuickBooks')
    await see(dialog).toBeFocused()
    await tabTo('textbox', 'From')
    await type('0830PM')
    await see(page.getByLabel('From')).toHaveValue('20:30')
    await page.setViewportSize({ width: 1200, height: 400 })
    await dialog.hover()
    await page.mouse.wheel(0, 50)
    await see.poll(() => dialog.locator('.connections-dialog-scroll').evaluate((element) => element.scrollTop)).toBe(50)
    await press('Escape')
    await see(dialog).toBeHidden()
    await expectFocus('button', 'Connect QuickBooks')
    await press('Enter')
    await see(dialog).toBeFocused()
    await press('Escape')
    await see(dialog).toBeHidden()
    await see(settings).toBeVisible()
  },
)

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
  await expectHeard('Step 4 of 7: Open the configuration file')
  await press('Escape')
  await see(dialog).toBeHidden()
  await expectFocus('button', 'Connect QuickBooks')
})

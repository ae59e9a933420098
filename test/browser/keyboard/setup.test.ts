import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { keyboardBrowser } from './keyboardUser'

const open = keyboardBrowser()

test('the first steps of setup go by arrows, Tab, Space and Enter alone', async () => {
  const { page, press, tabTo, activate, expectFocus, expectHeard, clipboard } = await open('setup', 'fresh')
  await tabTo('radio', 'QuickBooks Desktop app')
  await press('ArrowDown')
  await expectFocus('radio', 'QuickBooks Enterprise Cloud')
  await press('ArrowUp')
  await expectFocus('radio', 'QuickBooks Desktop app')
  await see(page.getByRole('radio', { name: 'QuickBooks Desktop app' })).toBeChecked()
  await activate('button', 'Continue')

  await expectFocus('heading', 'Check the computer with QuickBooks')
  await expectHeard('Step 2 of 8: Check the computer')
  await activate('button', 'Copy the address to allow')
  expect(await clipboard()).toBe('api.connections.test')
  await expectHeard('Copied')
  await activate('button', 'Everything is ready')

  await expectFocus('heading', 'Install the Web Connector')
  await expectHeard('Step 3 of 8: Install the Web Connector')
  await tabTo('button', 'Download the Web Connector')
})

test('a finished step is looked back at, and left again, without losing the focus', async () => {
  const { backTo, press, activate, tabTo, expectFocus, expectHeard } = await open('setup', 'connectorInstalled')
  await tabTo('button', 'Download the file')
  await backTo('button', /^Check the computer/)
  await press('Enter')
  await expectFocus('heading', 'Check the computer with QuickBooks')
  await expectHeard('Step 2 of 8: Check the computer')
  await backTo('button', 'Return to “Open the configuration file”')
  await press('Enter')
  await expectFocus('heading', 'Open the configuration file')
  await activate('button', 'Download the file')
  await expectFocus('button', /Download/)
})

test('an honest answer for a QuickBooks that cannot be connected is spoken as it is chosen', async () => {
  const { tabTo, press, expectFocus, expectHeard } = await open('setup', 'fresh')
  await tabTo('radio', 'QuickBooks Desktop app')
  for (const _ of [1, 2, 3]) await press('ArrowDown')
  await expectFocus('radio', 'QuickBooks for Mac')
  await expectHeard('QuickBooks for Mac can’t be connected')
})

test('the hand-off opens in place, and its link is copied', async () => {
  const { page, activate, tabTo, press, expectHeard, expectFocus, clipboard } = await open('setup', 'hostingChosen')
  await activate('button', 'Continue on another computer')
  await see(page.getByLabel('Link', { exact: true })).toHaveValue(/^https:/)
  await activate('button', 'Copy the link')
  await expectHeard('Copied')
  expect(await clipboard()).toBe(await page.getByLabel('Link', { exact: true }).inputValue())
  await activate('button', 'Show QR code')
  await see(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await expectFocus('button', 'Hide QR code')
  await press('Space')
  await tabTo('link', 'Email it')
})

test('the pictures go on by Next to the row in the list, which ends the step', async () => {
  const { activate, expectFocus, expectHeard } = await open('setup', 'configurationOpened')
  await activate('button', 'Next')
  await expectHeard(/^Check that it names/)
  await expectFocus('button', 'Next')
  await activate('button', 'Next')
  await expectHeard(/is now a row in the Web Connector’s list/)
  await activate('button', 'I see it in the list')
  await expectFocus('heading', 'Sign in the Web Connector')
})

test('what the window says is chosen by arrows, and its fix leads back to the picture', async () => {
  const { page, activate, tabTo, press, expectFocus, expectHeard } = await open('setup', 'configurationOpened')
  const line = page.locator('summary', { hasText: 'What does the window say?' })
  await tabTo('button', 'Next')
  await press('Tab')
  await see(line).toBeFocused()
  await press('Enter')
  await tabTo('radio', 'QuickBooks is closed QBWC1007')
  for (const _ of [1, 2, 3]) await press('ArrowDown')
  await press('ArrowUp')
  await press('ArrowUp')
  await expectFocus('radio', 'You chose No in QuickBooks QBWC1039')
  await expectHeard('What to do is below.')
  await see(page.getByRole('region', { name: 'You chose No in QuickBooks' })).toBeVisible()
  await activate('button', 'Back to the pictures')
  await see(page.locator(':focus')).toHaveText(/^Double-click/)
})

test('the password is made, shown, hidden and copied', async () => {
  const { page, activate, press, tabTo, expectFocus, expectHeard, clipboard } = await open(
    'setup',
    'configurationAdded',
  )
  await activate('button', 'Create the password')
  const field = page.getByLabel('Password for the Web Connector')
  await see(field).toBeVisible()
  await see(page.locator(':focus')).toHaveCount(1)
  await activate('button', 'Show the password')
  await expectFocus('button', 'Hide the password')
  await see(field).toHaveAttribute('type', 'text')
  await press('Enter')
  await see(field).toHaveAttribute('type', 'password')
  await tabTo('button', 'Copy the password')
  await press('Enter')
  await expectHeard('Copied')
  expect(await clipboard()).toBe(await field.inputValue())
})

test('the hours of syncing are chosen and saved', async () => {
  const { page, tabTo, type, press, activate, expectFocus, expectHeard } = await open('setup', 'companyLinked')
  await tabTo('textbox', 'From')
  await type('0830PM')
  await see(page.getByLabel('From')).toHaveValue('20:30')
  await tabTo('radio', 'Weekdays')
  await press('ArrowDown')
  await expectFocus('radio', 'Every day')
  await tabTo('radio', 'Start now')
  await press('ArrowDown')
  await expectFocus('radio', 'Wait for these hours')
  await activate('button', 'Save these hours')
  await expectFocus('heading', 'First sync')
  await expectHeard('Step 8 of 8: First sync')
})

test('the first sync is paused and goes on, and the focus stays at hand', async () => {
  const { activate, theComputer, expectFocus, expectHeard } = await open('setup', 'firstSyncRunning')
  await activate('button', 'Pause for 1 hour')
  await expectHeard(/Stopping…/)
  await theComputer('stopsSync')
  await expectHeard(/QuickBooks is free to use/)
  await activate('button', 'Resume now')
  await expectFocus('heading', 'First sync')
})

import { expect as see } from 'playwright/test'
import { test } from 'vitest'
import { keyboardBrowser } from './keyboardUser'

const open = keyboardBrowser()

test('a connection is opened, paused, resumed and left, and the focus is back on its row', async () => {
  const { page, activate, backTo, press, expectFocus, expectHeard } = await open('manager', 'threeConnections')
  await activate('button', 'QuickBooks Desktop')
  await expectFocus('heading', 'QuickBooks Desktop')
  await activate('button', /^1 hour/)
  await expectHeard(/^QuickBooks is free to use\. Syncs are paused until/)
  await activate('button', 'Resume now')
  await see(page.locator(':focus')).toContainText(/^QuickBooks is free to use/)
  await backTo('button', 'All connections')
  await press('Enter')
  await expectFocus('button', 'QuickBooks Desktop')
})

test('a question before disconnecting is left by Escape, and then answered', async () => {
  const { page, activate, tabTo, press, expectFocus, expectHeard } = await open('manager', 'healthy')
  await activate('button', 'QuickBooks Desktop')
  await activate('button', 'Disconnect…')
  const question = page.getByRole('alertdialog', { name: /^Disconnect / })
  await see(question).toBeFocused()
  await press('Escape')
  await see(question).toBeHidden()
  await expectFocus('button', 'Disconnect…')
  await press('Enter')
  await see(question).toBeFocused()
  await tabTo('button', 'Disconnect')
  await press('Enter')
  await see(question).toBeHidden()
  await expectHeard('Disconnected')
  await see(page.locator(':focus')).toHaveCount(1)
  await tabTo('button', 'Connect again')
})

test('a pause is planned, changed and cancelled', async () => {
  const { page, activate, tabTo, expectFocus, expectHeard } = await open('pause', 'healthy')
  await activate('button', 'Plan a pause')
  await activate('button', 'Next working week')
  await activate('button', 'Plan this pause')
  await expectHeard(/^Planned: /)
  await see(page.locator(':focus')).toHaveCount(1)
  await activate('button', /^Change the pause/)
  await expectFocus('textbox', 'From')
  await activate('button', 'Save')
  await expectHeard(/^Changed: /)
  await tabTo('button', /^Remove the pause/)
  await page.keyboard.press('Enter')
  await expectHeard(/^Removed: /)
  await see(page.locator(':focus')).toHaveCount(1)
})

test('among 500 connections one is found by its name, and what was found is spoken', async () => {
  const { tabTo, type, press, expectHeard, expectFocus } = await open('manager', 'manyConnections')
  await tabTo('searchbox', 'Search connections')
  await type('zebra')
  await expectHeard('No connection found.')
  await press('Escape')
  await type('Shopify 7')
  await expectHeard(/^\d+ of 500 connections found\.$/)
  await expectFocus('searchbox', 'Search connections')
})

test('more connections are shown, and the focus is on the first of the new ones', async () => {
  const { page, activate } = await open('manager', 'manyConnections')
  await activate('button', 'Show 25 more')
  await see(page.getByRole('listitem').nth(25).getByRole('button')).toBeFocused()
})

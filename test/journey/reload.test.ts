import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { startJourney } from './startJourney'

test('a connection’s page has an address of its own: a reload keeps it, and Back leads to the list', async () => {
  const { page, lender, troubles } = await startJourney({ connectorInstalled: true })
  await lender.choosePlatform('QuickBooks Desktop app')
  await page.getByRole('link', { name: 'Settings' }).click()
  await lender.press('QuickBooks Desktop')
  await lender.expectStep('Check the computer with QuickBooks')
  await see(page).toHaveURL(/#settings\/./)
  await page.goBack()
  await see(page.getByRole('list', { name: 'Connections' })).toBeVisible()
  await see(page.getByRole('button', { name: 'QuickBooks Desktop' })).toBeFocused()
  await page.goForward()
  await lender.expectHeading('Check the computer with QuickBooks')
  await lender.press('All connections')
  await lender.press('Connect another company')
  await see(page.getByRole('dialog')).toBeVisible()
  expect(troubles).toEqual([])
})

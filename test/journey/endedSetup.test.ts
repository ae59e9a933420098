import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { finishSetup } from './finishSetup'
import { startJourney } from './startJourney'

test('a finished setup stays finished while a later sync is asked for, and says so at once when the connection is ended', async () => {
  const { customer, hostUrl, troubles, page, lender, pc } = await startJourney({ connectorInstalled: true })
  await lender.choosePlatform('Rightworks')
  await lender.press('Everything is ready')
  // A list that is open hears of each change without a reload.
  const settings = await customer.newPage()
  await settings.goto(`${hostUrl}/#settings`)
  await see(settings.getByText('Not set up yet')).toBeVisible()
  await finishSetup(lender, pc)
  await see(settings.getByText('Not seen to run yet')).toBeVisible()
  await see(settings.getByText(/^Synced (now|\d0 seconds ago)$/)).toBeVisible()
  await page.getByText('What is read').click()
  const rows = page.getByRole('list', { name: 'What is read' })
  await see(rows.getByText('Done')).toHaveCount(8)

  await settings.getByRole('button', { name: 'QuickBooks Desktop', exact: true }).click()
  await settings.getByRole('button', { name: 'Sync now' }).click()
  await see(settings.getByText(/^Asked for\./)).toBeVisible()
  await see(rows.getByText('Done')).toHaveCount(8)
  await see(page.getByText('Waiting', { exact: true })).toHaveCount(0)
  await lender.expectHeading('The first sync is complete')

  await settings.getByRole('button', { name: 'Disconnect…' }).click()
  await settings.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click()
  await lender.expectHeading('Disconnected')
  await page.reload()
  await lender.expectHeading('Disconnected')
  // The host was told of no completion when the setup was opened again.
  await see(page.getByRole('listitem').filter({ hasText: 'Connect your books' })).toHaveAttribute(
    'aria-current',
    'step',
  )
  await lender.press('Connect again')
  await lender.expectHeading('Open the configuration file')
  expect(troubles).toEqual([])
})

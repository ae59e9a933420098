import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../packages/connector-service/src/qbwc/test/expectSameRecords'
import { finishSetup } from './finishSetup'
import { startJourney } from './startJourney'

test('a customer disconnects in the settings, connects again with the wrong company open, and then with the right one', async () => {
  const { service, companyFile, folder, troubles, page, lender, pcPage, pc } = await startJourney({
    connectorInstalled: true,
  })
  const { db } = service.database
  const connection = () => db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
  const records = async () => (await db.selectFrom('records').select('record_id').execute()).length
  const refusals = async () =>
    (await readFile(path.join(folder, 'computer', 'QWCLog.txt'), 'utf8')).split('<authRet[1]="nvu">').length - 1

  await lender.choosePlatform('Rightworks')
  await lender.press('Everything is ready')
  await finishSetup(lender, pc)

  await page.getByRole('link', { name: 'Settings' }).click()
  await lender.press('QuickBooks Desktop')
  await lender.expectHeading('QuickBooks Desktop')
  await see(page.getByText('2,500 records')).toBeVisible()
  await lender.press('Disconnect…')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click()
  await lender.expectHeading('Remove the Web Connector')
  expect((await connection()).status).toBe('Unlinked')

  // The connector comes again, and is refused.
  await pc.updateSelected()
  await expect.poll(refusals, { timeout: 10_000 }).toBe(1)
  await lender.expectHeading('Connect again')
  const kept = await records()

  await lender.press('Connect again')
  await lender.expectHeading('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration(), { asksAccess: false })
  await lender.seeRow()
  await lender.copyPassword()
  await pcPage.getByRole('radio', { name: 'Cedar Family Rentals' }).check()
  await pc.pastePassword()
  await pc.updateSelected()
  // QuickBooks asks for each company file; someone who doesn't look twice lets us into this one too.
  await pc.allowAccess()
  await lender.expectHeading('Another company is open in QuickBooks', 15_000)
  await see(page.getByText(/is for Cedar & Sons Joinery, and nothing was read/)).toBeVisible()
  expect(await records()).toBe(kept)

  await pcPage.getByRole('radio', { name: 'Cedar & Sons Joinery' }).check()
  await pc.showConnector()
  await pc.updateSelected()
  await lender.expectHeading('Choose when to sync', 15_000)
  await lender.press('Save these hours')
  await lender.expectHeading('The first sync is complete', 60_000)
  const { id, status } = await connection()
  expect(status).toBe('Linked')
  await expectSameRecords({ service, connectionId: id }, companyFile)
  expect(troubles).toEqual([])
})

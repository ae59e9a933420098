import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../packages/connector-service/src/qbwc/test/expectSameRecords'
import { startJourney } from './startJourney'

test('a customer whose QuickBooks is hosted by Rightworks has nothing to install', async () => {
  const { service, companyFile, troubles, page, lender, pc } = await startJourney({ connectorInstalled: true })

  await lender.choosePlatform('Rightworks')
  await lender.expectStep('Check the computer with QuickBooks')
  await see(page.getByText('Install the Web Connector')).toBeHidden()
  await lender.press('Everything is ready')
  await lender.expectStep('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration())
  await lender.seeRow()
  await lender.expectStep('Sign in the Web Connector')
  await lender.copyPassword()
  await pc.pastePassword()
  await pc.updateSelected()
  await lender.confirmCompany()
  await lender.expectStep('Choose when to sync')
  await lender.press('Save these hours')
  await lender.expectHeading('The first sync is complete', 60_000)

  const connection = await service.database.db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
  expect(connection.status).toBe('Linked')
  await expectSameRecords({ service, connectionId: connection.id }, companyFile)
  expect(troubles).toEqual([])
})

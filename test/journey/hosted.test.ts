import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../examples/connector-service/src/qbwc/test/expectSameRecords'
import { lenderPage } from './lenderPage'
import { openBrowser } from '../browser/openBrowser'
import { startStack } from './startStack'
import { windowsPc } from './windowsPc'

test('a customer whose QuickBooks is hosted by Rightworks has nothing to install', async () => {
  const { service, hostUrl, computerUrl, companyFile, browser, folder } = await startStack({ connectorInstalled: true })
  const troubles: string[] = []
  const customer = await openBrowser(browser, troubles)
  const page = await customer.newPage()
  const lender = lenderPage(page, folder)
  const pcPage = await customer.newPage()
  await pcPage.goto(computerUrl)
  const pc = windowsPc(pcPage)

  await page.goto(hostUrl)
  await lender.choosePlatform('Rightworks')
  await lender.expectStep('Check the computer with QuickBooks')
  await see(page.getByText('Install the Web Connector')).toBeHidden()
  await lender.press('Everything is ready')
  await lender.expectStep('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration())
  await lender.expectStep('Sign in the Web Connector')
  await lender.copyPassword()
  await pc.pastePassword()
  await pc.updateSelected()
  await lender.expectStep('Choose when to sync')
  await lender.press('Save these hours')
  await lender.expectHeading('The first sync is complete', 60_000)

  const connection = await service.database.db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
  expect(connection.status).toBe('Linked')
  await expectSameRecords({ service, connectionId: connection.id }, companyFile)
  expect(troubles).toEqual([])
})

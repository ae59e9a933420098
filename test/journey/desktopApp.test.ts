import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../packages/connector-service/src/qbwc/test/expectSameRecords'
import { lenderPage } from './lenderPage'
import { openBrowser } from '../browser/openBrowser'
import { startJourney } from './startJourney'

test('a customer connects QuickBooks on a Windows PC, with a wrong password on the way and a second browser following', async () => {
  const { service, hostUrl, companyFile, browser, folder, troubles, page, lender, pc } = await startJourney({
    requestMs: 150,
  })

  await lender.expectStep('How do you use QuickBooks?')
  await lender.choosePlatform('QuickBooks Desktop app')
  await lender.expectStep('Check the computer with QuickBooks')

  // The hand-off link, opened in a browser that has never been here.
  await lender.press('Continue on another computer')
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  expect(link).toMatch(new RegExp(`^${hostUrl}/#handoff=`))
  const refusals: string[] = []
  const otherPage = await (await openBrowser(browser, refusals)).newPage()
  const other = lenderPage(otherPage, folder)
  await otherPage.goto(link)
  await other.expectStep('Check the computer with QuickBooks')
  expect(otherPage.url()).not.toContain('handoff')

  await lender.press('Everything is ready')
  await other.expectHeading('Install the Web Connector')
  await lender.expectStep('Install the Web Connector')
  const installer = await lender.downloadConnector()
  await pc.runInstaller(installer)
  await lender.press('I’ve installed it')
  await other.expectHeading('Open the configuration file')

  await lender.expectStep('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration())
  await lender.seeRow()
  await other.expectHeading('Sign in the Web Connector')
  await lender.expectStep('Sign in the Web Connector')

  const password = await lender.copyPassword()
  expect(password).toHaveLength(16)
  await pc.typePassword('not-the-password')
  await pc.updateSelected()
  await see(page.getByText(/used a wrong password/)).toBeVisible({ timeout: 5000 })
  await see(otherPage.getByText(/used a wrong password/)).toBeVisible({ timeout: 5000 })

  await pc.pastePassword()
  await pc.updateSelected()
  await other.expectHeading('Is this your company?')
  await lender.expectStep('Is this your company?')
  await lender.confirmCompany()
  await other.expectHeading('Choose when to sync')
  await lender.expectStep('Choose when to sync')
  await lender.press('Save these hours')
  await lender.expectHeading(/First sync|The first sync is complete/)
  await lender.expectHeading('The first sync is complete', 60_000)
  await other.expectHeading('The first sync is complete')
  await lender.expectStep('The first sync is complete')

  const connection = await service.database.db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
  expect(connection.status).toBe('Linked')
  await expectSameRecords({ service, connectionId: connection.id }, companyFile)
  expect(companyFile.customers).toHaveLength(2500)
  expect(troubles).toEqual([])
  // Asked once whether a link is out, which is none of a helper's business.
  expect(refusals.filter((one) => !one.includes('403'))).toEqual([])
})

import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../packages/connector-service/src/qbwc/test/expectSameRecords'
import { startJourney } from './startJourney'

test('with the wrong company open a customer says No, opens the right one, says Yes, and it is read in the same session', async () => {
  const { service, companyFile, troubles, page, lender, pcPage, pc } = await startJourney({ connectorInstalled: true })
  const { db } = service.database
  const count = async (table: 'records' | 'pulls') => (await db.selectFrom(table).selectAll().execute()).length

  await lender.choosePlatform('Rightworks')
  await lender.press('Everything is ready')
  await lender.expectHeading('Open the configuration file')
  await pcPage.getByRole('radio', { name: 'Cedar Family Rentals' }).check()
  const firstFile = await lender.downloadConfiguration()
  await pc.openConfiguration(firstFile)
  await lender.seeRow()
  await lender.copyPassword()
  await pc.pastePassword()
  await pc.updateSelected()
  await lender.expectHeading('Is this your company?')
  await see(page.getByText('Cedar Family Rentals', { exact: true })).toBeVisible()
  expect(await count('pulls')).toBe(0)

  await lender.press('No, another company')
  await lender.expectHeading('Open the configuration file')
  await see(page.getByText('Now for the right company')).toBeVisible()
  expect(await count('records')).toBe(0)
  await pc.removeRow()
  await pcPage.getByRole('radio', { name: 'Cedar & Sons Joinery' }).check()
  const secondFile = await lender.downloadConfiguration()
  expect(secondFile).not.toBe(firstFile)
  await pc.openConfiguration(secondFile)
  await lender.seeRow()
  await lender.copyPassword()
  await pc.pastePassword()
  await pc.updateSelected()
  await lender.expectHeading('Is this your company?')
  await see(page.getByText('Cedar & Sons Joinery', { exact: true })).toBeVisible()
  await see(page.getByRole('timer')).toContainText('QuickBooks is waiting')
  const [session] = await db.selectFrom('sessions').select('id').execute()

  const saidYesAt = Date.now()
  await lender.press('Yes, continue')
  await lender.expectHeading('Choose when to sync')
  await expect.poll(() => count('pulls'), { timeout: 10_000, interval: 50 }).toBeGreaterThan(0)
  await expect
    .poll(async () => (await db.selectFrom('pulls').select('session_id').execute()).map((pull) => pull.session_id), {
      timeout: 10_000,
      interval: 50,
    })
    .toContain(session?.id)
  const seconds = (Date.now() - saidYesAt) / 1000
  process.stdout.write(`From Yes to the first record asked for: ${seconds.toFixed(1)} s\n`)
  expect(seconds).toBeLessThan(8)

  await lender.press('Save these hours')
  await lender.expectHeading('The first sync is complete', 60_000)
  await see(page.getByText('Cedar & Sons Joinery', { exact: true }).first()).toBeVisible()
  const { id } = await db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
  await expectSameRecords({ service, connectionId: id }, companyFile)
  expect(troubles).toEqual([])
})

import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../packages/connector-service/src/qbwc/test/expectSameRecords'
import { connectorLog } from './connectorLog'
import { lenderPage } from './lenderPage'
import { whenSays } from './whenSays'
import { startJourney } from './startJourney'

const free = 'QuickBooks is free to use'

test('a customer takes QuickBooks back in the middle of a big sync, and gives it back again', async () => {
  const { service, hostUrl, companyFile, folder, troubles, customer, page, lender, pc } = await startJourney({
    requestMs: 800,
    connectorInstalled: true,
    hurry: 200,
  })
  const { db } = service.database
  const log = connectorLog(folder)

  await lender.choosePlatform('Rightworks')
  await lender.press('Everything is ready')
  await lender.expectHeading('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration())
  await lender.seeRow()
  await lender.copyPassword()
  await pc.pastePassword()
  // Nobody clicks Update Selected: from here on the Web Connector comes by itself.
  await pc.turnOnAutoRun()
  await lender.confirmCompany()
  await lender.expectHeading('Choose when to sync', 15_000)
  await lender.press('Save these hours')
  await lender.expectHeading('First sync')
  const secondPage = await customer.newPage()
  const second = lenderPage(secondPage, folder)
  const listening = secondPage.waitForResponse((response) => response.url().endsWith('/events') && response.ok())
  await secondPage.goto(hostUrl)
  await listening
  await second.expectHeading('First sync')
  await see(secondPage.getByText('Reading now').first()).toBeVisible()

  const sessionsThen: number[] = []
  const firstTab = await whenSays(page, [free], async () => {
    sessionsThen.push((await db.selectFrom('sessions').select('id').execute()).length)
  })
  const secondTab = await whenSays(secondPage, ['Stopping…', free])
  const pressedAt = Date.now()
  await lender.press('Pause for 1 hour')
  const seenAt = await secondTab.said
  const freeAt = await firstTab.said
  expect(seenAt - pressedAt).toBeLessThan(3000)
  expect(sessionsThen).toEqual([0])
  expect(await log.leavings()).toBe(await log.openings())
  const [stopped] = await db.selectFrom('timeline').select('at').where('kind', '=', 'syncStopped').execute()
  expect(Date.parse(stopped?.at ?? '')).toBeLessThanOrEqual(freeAt)
  await see(secondPage.getByText(free).first()).toBeVisible()

  const openings = await log.openings()
  const calls = await log.callsForNothing()
  await expect.poll(log.callsForNothing, { timeout: 30_000 }).toBeGreaterThanOrEqual(calls + 3)
  expect(await log.openings()).toBe(openings)
  const records = (await db.selectFrom('records').select('record_id').execute()).length
  expect(records).toBeGreaterThan(0)
  expect(records).toBeLessThan(companyFile.customers.length + companyFile.invoices.length)

  // The second person gives QuickBooks back.
  await second.press('Resume now')
  await lender.expectHeading('The first sync is complete', 60_000)
  await second.expectHeading('The first sync is complete')
  expect(await log.openings()).toBe(openings + 1)
  const connection = await db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
  await expectSameRecords({ service, connectionId: connection.id }, companyFile)
  const timeline = await db.selectFrom('timeline').select('kind').orderBy('id').execute()
  const told = ['syncStarted', 'paused', 'syncStopped', 'resumed', 'syncStarted', 'syncCompleted']
  expect(timeline.map(({ kind }) => kind).filter((kind) => told.includes(kind))).toEqual(told)
  expect(troubles).toEqual([])
  process.stdout.write(
    `From click to free: ${(freeAt - pressedAt) / 1000} s; the second tab knew after ${(seenAt - pressedAt) / 1000} s.\n`,
  )
})

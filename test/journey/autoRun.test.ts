import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { finishSetup } from './finishSetup'
import { movableClock } from './movableClock'
import { startJourney } from './startJourney'

test('with Auto-Run not checked the page says what is missing; checked, one interval later the next sync is certain', async () => {
  const clock = movableClock()
  const { service, troubles, page, lender, pc } = await startJourney({ connectorInstalled: true, clock })
  const seenAt = async () =>
    (await service.database.db.selectFrom('desktop_connections').select('auto_run_seen_at').executeTakeFirstOrThrow())
      .auto_run_seen_at

  await lender.choosePlatform('QuickBooks Desktop app')
  await lender.press('Everything is ready')
  await lender.press('I’ve installed it')
  await finishSetup(lender, pc)
  await see(page.getByText('Not yet seen to run by itself')).toBeVisible()
  await see(page.getByText(/^Auto-Run is checked in the row of/)).toBeVisible()
  await see(page.getByText('The Web Connector’s icon is beside the clock')).toBeVisible()
  await see(page.getByText('Its window is closed with Hide, not Exit')).toBeVisible()
  await see(page.getByText('The computer stays on and awake')).toBeVisible()

  clock.pass(7)
  // Nothing calls, so only the passing of time can tell: the service looks every fifteen seconds.
  await see(page.getByText(/^The Web Connector should have checked in by/)).toBeVisible({ timeout: 20_000 })
  expect(await seenAt()).toBeNull()
  const settings = await page.context().newPage()
  await settings.goto(`${page.url().split('#')[0]}#settings`)
  await settings.getByRole('button', { name: 'QuickBooks Desktop', exact: true }).click()
  await see(settings.getByRole('heading', { name: /^Overdue: it should have checked in by/ })).toBeVisible()
  await see(settings.getByText(/^Auto-Run is checked in the row of/)).toBeVisible()

  // A box that is checked too late runs at once, which may as well be a press.
  await pc.turnOnAutoRun()
  await see(page.getByText('Not yet seen to run by itself')).toBeVisible()
  expect(await seenAt()).toBeNull()
  clock.pass(5)
  await see(page.getByText('Ready for the next sync')).toBeVisible()
  await see(settings.getByRole('heading', { name: 'Connected and healthy' })).toBeVisible()
  await page.reload()
  await see(page.getByText('Ready for the next sync')).toBeVisible()
  expect(troubles).toEqual([])
})

import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { startKillableStack } from './startStack'
import { withCustomer } from './startJourney'
import { whenSays } from './whenSays'

const unknown = 'We don’t know whether the sync is still running'

test('with the service killed in mid sync the page soon says what is known, a pause takes effect at once, and the sync goes on after it', async () => {
  const { startService, service, page, lender, pc } = await withCustomer(
    await startKillableStack({ requestMs: 1500, connectorInstalled: true, hurry: 100 }),
  )
  await lender.choosePlatform('Rightworks')
  await lender.press('Everything is ready')
  await lender.expectHeading('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration())
  await lender.seeRow()
  await lender.copyPassword()
  await pc.pastePassword()
  await pc.updateSelected()
  await lender.confirmCompany()
  await lender.expectHeading('Choose when to sync', 15_000)
  await lender.press('Save these hours')
  await lender.expectHeading('First sync')
  await see(page.getByText('Reading now').first()).toBeVisible()

  const saysUnknown = await whenSays(page, [unknown])
  const killedAt = Date.now()
  await service.kill()
  await startService()
  const readyAt = Date.now()
  const knownAt = await saysUnknown.said
  await see(page.getByText('Don’t use QuickBooks during the sync')).toHaveCount(0)
  await see(page.getByText('Reading now')).toHaveCount(0)

  const saysFree = await whenSays(page, ['QuickBooks is free to use'])
  const pressedAt = Date.now()
  await lender.press('Pause for 1 hour')
  const freeAt = await saysFree.said
  process.stdout.write(
    `Killed: ready again after ${(readyAt - killedAt) / 1000} s, the page no longer says busy after ${(knownAt - killedAt) / 1000} s; from Pause to free ${(freeAt - pressedAt) / 1000} s.\n`,
  )
  // A page whose stream breaks looks again after one, two, four … seconds.
  expect(knownAt - readyAt).toBeLessThan(15_000)
  expect(freeAt - pressedAt).toBeLessThan(3000)

  await lender.press('Resume now')
  await pc.turnOnAutoRun()
  await see(page.getByText('Reading now').first()).toBeVisible({ timeout: 15_000 })
})

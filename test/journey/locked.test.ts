import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { startJourney } from './startJourney'

test('five wrong passwords lock the sign-in, and a new password, pasted with white space round it, opens it again', async () => {
  const { page, lender, pc, troubles } = await startJourney({ connectorInstalled: true })
  await lender.choosePlatform('Rightworks')
  await lender.press('Everything is ready')
  await lender.expectHeading('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration())
  await lender.seeRow()
  await lender.copyPassword()

  const wrong: [typed: string, told: RegExp][] = [
    ['first', /^1 wrong password so far/],
    // Repeated, as Auto-Run does, it counts once.
    ['first', /^1 wrong password so far/],
    ['second', /^2 different wrong passwords so far/],
    ['third', /^3 different wrong passwords so far/],
    ['fourth', /^4 different wrong passwords so far/],
    ['fifth', /^5 different wrong passwords were entered, so even the right one is refused now/],
  ]
  for (const [typed, told] of wrong) {
    await pc.typePassword(typed)
    await pc.updateSelected()
    await see(page.getByText(told)).toBeVisible()
  }
  await see(page.getByText(/^The sign-in is locked until/)).toBeVisible()

  await lender.press('Create a new password')
  // Until the new one is there, the one of before may still be copied.
  await see(page.getByText(/^The sign-in is locked until/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Copy the password' }).click()
  await pc.typePassword(`  ${await page.evaluate(() => navigator.clipboard.readText())} `)
  await pc.updateSelected()
  await lender.expectHeading('Is this your company?', 15_000)
  expect(troubles).toEqual([])
})

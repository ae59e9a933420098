import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { openBrowser } from '../browser/openBrowser'
import { startJourney } from './startJourney'

test('a helper sees the setup and nothing else, goes on with the used link in the same browser, and can be sent away', async () => {
  const { service, hostUrl, browser, page, lender } = await startJourney()
  await lender.choosePlatform('QuickBooks Desktop app')
  await lender.press('Continue on another computer')
  const link = await page.getByLabel('Link', { exact: true }).inputValue()

  const helper = await openBrowser(browser, [])
  const helperPage = await helper.newPage()
  await helperPage.goto(link)
  await see(helperPage.getByRole('heading', { name: 'Check the computer with QuickBooks' })).toBeVisible()
  await see(page.getByText(/^The link was opened on/)).toBeVisible({ timeout: 8000 })
  await see(helperPage.getByRole('link', { name: 'Settings' })).toHaveCount(0)
  await helperPage.goto(`${hostUrl}/#settings`)
  await helperPage.reload()
  await see(helperPage.getByRole('heading', { name: 'Check the computer with QuickBooks' })).toBeVisible()
  await see(helperPage.getByRole('heading', { name: 'Settings' })).toHaveCount(0)

  // The token that the lender's server gives to this browser opens no more than the page shows.
  const [connection] = await service.database.db.selectFrom('connections').selectAll().execute()
  const statuses = await helperPage.evaluate(
    async ({ url, id, companyId }) => {
      const { accessToken } = await (
        await fetch('/api/token', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
      ).json()
      const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' }
      const at = `${url}/companies/${companyId}/connections`
      const answers = [
        fetch(at, { headers }),
        fetch(`${at}/${id}`, { method: 'PATCH', headers, body: '{"status":"Unlinked"}' }),
        fetch(`${at}/${id}/quickbooksDesktop`, { headers }),
        // Part of setup, though QuickBooks has shown no company yet.
        fetch(`${at}/${id}/quickbooksDesktop/company`, { method: 'POST', headers, body: '{"confirmed":true}' }),
      ]
      const kept = fetch('/api/connection', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"connectionId":"x"}',
      })
      return (await Promise.all([...answers, kept])).map(({ status }) => status)
    },
    { url: service.url.replace('127.0.0.1', 'localhost'), id: connection?.id, companyId: connection?.company_id },
  )
  expect(statuses).toEqual([403, 403, 200, 409, 403])

  // The used link: on in this browser, and elsewhere an answer.
  const again = await helper.newPage()
  await again.goto(link)
  await see(again.getByRole('heading', { name: 'Check the computer with QuickBooks' })).toBeVisible()
  const elsewhere = await (await openBrowser(browser, [])).newPage()
  await elsewhere.goto(link)
  await see(elsewhere.getByRole('heading', { name: 'This link was used already' })).toBeVisible()

  await lender.press('End access')
  await see(page.getByText('The link no longer works')).toBeVisible()
  // The page that is open says so at the next press, as it does after a reload.
  await again.getByRole('button', { name: 'Everything is ready' }).click()
  await see(again.getByRole('heading', { name: 'Your access has ended' })).toBeVisible()
  await helperPage.reload()
  await see(helperPage.getByRole('heading', { name: 'Your access has ended' })).toBeVisible()
})

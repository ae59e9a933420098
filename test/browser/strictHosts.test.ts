import { expect as see } from 'playwright/test'
import { connectionSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { connectionsApi } from '../../examples/host-app/src/server/connectionsApi'
import { finishSetup } from '../journey/finishSetup'
import { lenderPage } from '../journey/lenderPage'
import { openBrowser } from './openBrowser'
import { apiKey, startStack } from '../journey/startStack'
import { type HostCompany, strictHost } from './strictHost/strictHost'
import { watchDocument } from './strictHost/watchDocument'
import { windowsPc } from '../journey/windowsPc'

const policies = ['strict', 'trusted'] as const

async function openHost(makeCompanies: (connectorUrl: string) => Promise<HostCompany[]>) {
  const { service, browser, ...stack } = await startStack()
  const connectorUrl = `http://localhost:${new URL(service.url).port}`
  const api = connectionsApi(connectorUrl, apiKey)
  const accessToken = async (companyId: string) => (await api.accessToken(companyId)).accessToken
  const companies = await makeCompanies(connectorUrl)
  const { url, reports } = await strictHost({ connectorUrl, companies, accessToken })
  await api.allowOrigin(url)
  const troubles: string[] = []
  const customer = await openBrowser(browser, troubles)
  const page = await customer.newPage()
  await watchDocument(page, troubles)
  return { ...stack, url, reports, troubles, customer, page }
}

async function companyWithoutConnections(connectorUrl: string) {
  const name = 'Cedar & Sons Joinery'
  return [{ id: await connectionsApi(connectorUrl, apiKey).createCompany(name), name }]
}

async function twoConnectedCompanies(connectorUrl: string) {
  const api = connectionsApi(connectorUrl, apiKey)
  return Promise.all(
    ['Rose Plumbing', 'Hill Bakery'].map(async (name) => {
      const id = await api.createCompany(name)
      const { accessToken } = await api.accessToken(id)
      const created = await fetch(`${connectorUrl}/companies/${id}/connections`, {
        method: 'POST',
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ platformKey: 'pqsw' }),
      })
      return { id, name, connectionId: z.parse(connectionSchema, await created.json()).id }
    }),
  )
}

test.each(policies)(
  'under a %s policy: setup, its dialog and the manager, with no violation and the document left alone',
  async (policy) => {
    const { url, computerUrl, folder, reports, troubles, customer, page } = await openHost(companyWithoutConnections)
    const lender = lenderPage(page, folder)
    const pcPage = await customer.newPage()
    await pcPage.goto(computerUrl)
    const pc = windowsPc(pcPage)

    await page.goto(`${url}/${policy}/dialog`)
    await lender.press('Connect QuickBooks')
    const dialog = page.getByRole('dialog')
    await see(dialog).toBeVisible()
    await lender.choosePlatform('QuickBooks Desktop app')
    await lender.expectHeading('Check the computer with QuickBooks')
    await lender.press('Continue on another computer')
    await see(page.getByLabel('Link', { exact: true })).toBeVisible()
    await lender.press('Everything is ready')
    await lender.expectHeading('Install the Web Connector')
    await page.keyboard.press('Escape')
    await see(dialog).toBeHidden()

    await page.goto(`${url}/${policy}/setup`)
    await lender.expectHeading('Install the Web Connector')
    await pc.runInstaller(await lender.downloadConnector())
    await lender.press('I’ve installed it')
    await finishSetup(lender, pc)

    await page.goto(`${url}/${policy}/manager`)
    await lender.press('QuickBooks Desktop')
    await page.getByRole('button', { name: /^1 hour/ }).click()
    await lender.press('Resume now')
    await lender.press('Disconnect…')
    const question = page.getByRole('alertdialog')
    await see(question).toBeVisible()
    await page.keyboard.press('Escape')
    await see(question).toBeHidden()
    await lender.press('Disconnect…')
    await question.getByRole('button', { name: 'Disconnect' }).click()
    await lender.expectHeading('Remove the Web Connector')
    expect({ troubles, reports }).toEqual({ troubles: [], reports: [] })
  },
)

test.each(policies)('under a %s policy a violation is heard in three ways', async (policy) => {
  const { url, reports, troubles, page } = await openHost(companyWithoutConnections)
  await page.goto(`${url}/${policy}/setup`)
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await expect.poll(() => reports).toEqual([expect.stringContaining('style-src-attr')])
  await expect.poll(() => troubles).toContainEqual(expect.stringMatching(/^style-src-attr inline/))
  await expect.poll(() => troubles).toContainEqual(expect.stringMatching(/^Applying inline style violates/))
})

test('two companies on one page keep their tokens, their pauses and their sign-outs to themselves', async () => {
  const { url, page, troubles, reports } = await openHost(twoConnectedCompanies)
  const calls: { company: string; token: string }[] = []
  page.on('request', (request) => {
    const company = /\/companies\/([^/]+)\//.exec(request.url())?.[1]
    const token = request.headers()['authorization']
    if (company !== undefined && token !== undefined) calls.push({ company, token })
  })
  await page.goto(`${url}/strict/pauses`)
  const [rose, hill] = ['Rose Plumbing', 'Hill Bakery'].map((name) => {
    const region = page.getByRole('region', { name, exact: true })
    return {
      oneHour: region.getByRole('button', { name: /^1 hour until/ }),
      resume: region.getByRole('button', { name: 'Resume now' }),
      signOut: region.getByRole('button', { name: 'Sign out' }),
    }
  })
  if (!rose || !hill) throw new Error('two companies are on the page')
  await rose.oneHour.click()
  await see(rose.resume).toBeVisible()
  await see(hill.oneHour).toBeVisible()
  await hill.oneHour.click()
  await rose.resume.click()
  await see(rose.oneHour).toBeVisible()
  await see(hill.resume).toBeVisible()

  await rose.signOut.click()
  const callsBefore = calls.length
  await hill.resume.click()
  await see(hill.oneHour).toBeVisible()
  const companies = new Set(calls.map(({ company }) => company))
  expect(companies.size).toBe(2)
  expect(new Set(calls.map(({ token }) => token)).size).toBe(2)
  expect(new Set(calls.map(({ company, token }) => `${company} ${token}`)).size).toBe(2)
  expect(new Set(calls.slice(callsBefore).map(({ company }) => company)).size).toBe(1)
  expect({ troubles, reports }).toEqual({ troubles: [], reports: [] })
})

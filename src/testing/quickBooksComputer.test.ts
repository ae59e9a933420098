import { getResponse } from 'msw'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { quickBooksDesktopSchema } from '../api/schemas/quickBooksDesktop'
import { problemCodes } from '../api/schemas/problem'
import { createFakeConnectionsApi } from './createFakeConnectionsApi'

const start = Date.parse('2026-03-02T15:00:00Z')

/** A fake whose clock goes on by a minute at each act. */
function computer(scenario: Parameters<typeof createFakeConnectionsApi>[0] = {}) {
  let now = start
  const api = createFakeConnectionsApi({ now: () => new Date((now += 60_000)), ...scenario })
  return { api, computer: api.quickBooksComputer, status: () => api.connections[0]?.status }
}

test('from the configuration file to the last record, as the service sees it', () => {
  const { api, computer: it, status } = computer({ scenario: 'passwordIssued' })
  it.entersPassword('wrong')
  expect(api.quickBooksDesktop()).toMatchObject({ problem: { code: 'wrong_password' }, setup: { signedInAt: null } })
  it.entersPassword('right')
  expect(api.quickBooksDesktop()).toMatchObject({ problem: null, activity: { state: 'idle' }, companyFile: null })
  expect(status()).toBe('PendingAuth')
  it.linksCompany()
  expect(status()).toBe('Linked')
  expect(api.quickBooksDesktop().companyFile?.computerName).toBe('OFFICE-PC')
  it.progressesFirstSync(40)
  expect(api.quickBooksDesktop().activity).toMatchObject({ state: 'syncing', progress: 40, dataType: 'vendors' })
  it.runsFirstSync()
  const { setup, activity, dataTypes } = api.quickBooksDesktop()
  expect([setup.firstSyncCompletedAt === null, activity.state]).toEqual([false, 'idle'])
  expect(dataTypes.every((one) => one.status === 'Complete' && one.recordCount > 0)).toBe(true)
  expect(status()).toBe('Linked')
})

test('each act keeps the contract and the order of things', () => {
  const { api, computer: it } = computer({ scenario: 'passwordIssued' })
  for (const act of [
    it.downloadsConnector,
    it.installsConnector,
    it.downloadsConfiguration,
    it.opensConfiguration,
    it.addsConfiguration,
    it.opensWrongCompany,
    it.showsDialog,
    it.closesQuickBooks,
    it.linksCompany,
    it.startsFirstSync,
    it.stopsSync,
    it.goesSilent,
    it.comesBack,
    it.runsFirstSync,
    it.startsSync,
    it.finishesSync,
    it.callsIn,
  ]) {
    act()
    const document = api.quickBooksDesktop()
    expect(z.parse(quickBooksDesktopSchema, JSON.parse(JSON.stringify(document)))).toEqual(document)
  }
})

test('a one-time sync ends deauthorized, which is success', () => {
  const {
    api,
    computer: it,
    status,
  } = computer({
    scenario: ({ now }) => ({ quickBooksDesktop: { syncMode: 'oneTime', setup: { passwordIssuedAt: now } } }),
  })
  it.runsFirstSync()
  expect(status()).toBe('Deauthorized')
  expect(api.quickBooksDesktop().nextSyncAt).toBeNull()
})

test('another company file links nothing and stores nothing', () => {
  const { api, computer: it, status } = computer({ scenario: 'passwordIssued' })
  it.opensWrongCompany()
  expect(api.quickBooksDesktop()).toMatchObject({
    problem: { code: 'wrong_company_file' },
    setup: { companyLinkedAt: null },
    companyFile: null,
  })
  expect(status()).toBe('PendingAuth')
})

test('only the password issued last signs in', () => {
  const { api, computer: it } = computer({ scenario: 'passwordIssued' })
  it.entersPassword('what the customer thinks it was')
  expect(api.quickBooksDesktop().problem?.code).toBe('wrong_password')
})

test('five different wrong passwords lock the name, and a new password unlocks it', async () => {
  const { api, computer: it } = computer({ scenario: 'passwordIssued', now: () => new Date(start) })
  for (const typed of ['one', 'two', 'two', ' two ', 'three', 'four']) it.entersPassword(typed)
  expect(api.quickBooksDesktop().problem).toMatchObject({ wrongPasswords: 4, lockedUntil: null })
  it.entersPassword('five')
  expect(api.quickBooksDesktop().problem).toMatchObject({ wrongPasswords: 5, lockedUntil: expect.any(String) })
  it.entersPassword('right')
  expect(api.quickBooksDesktop().problem?.code).toBe('wrong_password')
  const authorization = `Bearer ${await api.getAccessToken()}`
  const path = `/companies/${api.companyId}/connections/${api.connectionId}/quickbooksDesktop/password`
  await getResponse(
    [...api.handlers],
    new Request(`${api.baseUrl}${path}`, { method: 'POST', headers: { authorization } }),
  )
  expect(api.quickBooksDesktop().problem).toMatchObject({ wrongPasswords: 0, lockedUntil: null })
  it.entersPassword('right')
  expect(api.quickBooksDesktop().problem).toBeNull()
})

test('what the page must do is not done for it', () => {
  const { computer: it } = computer({ scenario: 'configurationOpened' })
  expect(() => it.entersPassword('right')).toThrow('the page must ask for one first')
  expect(() => it.linksCompany()).toThrow('the page must ask for one first')
  expect(() => it.finishesSync()).toThrow('No sync is under way')
  expect(() => computer({ scenario: 'healthy' }).computer.progressesFirstSync(100)).toThrow(RangeError)
})

test('a paused connector calls and finds nothing to do', () => {
  const { api, computer: it } = computer({ scenario: 'paused' })
  it.startsSync()
  expect(api.quickBooksDesktop().activity.state).toBe('idle')
})

test('a disconnected one finds nothing to do either', () => {
  const { api, computer: it } = computer({ scenario: 'unlinked' })
  it.startsSync()
  expect(api.quickBooksDesktop().activity.state).toBe('idle')
})

test('a silent connector is missed, and what was fetched is kept', () => {
  const { api, computer: it } = computer({ scenario: 'firstSyncRunning' })
  const before = api.quickBooksDesktop().dataTypes.map(({ recordCount }) => recordCount)
  it.goesSilent()
  expect(api.quickBooksDesktop()).toMatchObject({
    problem: { code: 'connector_silent' },
    activity: { state: 'offline' },
  })
  it.comesBack()
  expect(api.quickBooksDesktop()).toMatchObject({ problem: null, activity: { state: 'idle' } })
  expect(api.quickBooksDesktop().dataTypes.map(({ recordCount }) => recordCount)).toEqual(before)
})

test('nobody is missed while it is paused, or before it was linked', () => {
  for (const scenario of ['paused', 'signedIn'] as const) {
    const { api, computer: it } = computer({ scenario })
    it.goesSilent()
    expect(api.quickBooksDesktop()).toMatchObject({ problem: null, activity: { state: 'offline' } })
  }
})

test.each([...problemCodes, 'other'] as const)('%s is reported, and is gone after the next good exchange', (code) => {
  const { api, computer: it } = computer({ scenario: 'healthy' })
  it.reportsProblem(code, { detail: 'As it was told' })
  expect(api.quickBooksDesktop().problem).toMatchObject({ code, detail: 'As it was told' })
  it.startsSync()
  expect(api.quickBooksDesktop().problem).toBeNull()
})

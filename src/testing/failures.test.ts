import { afterEach, expect, test, vi } from 'vitest'
import { fakeApiServer } from '../../test/node/fakeApi'
import { everythingIn, thrown } from '../../test/node/thrown'
import { getConnection, listConnections } from '../api/connections'
import { getQuickBooksDesktop } from '../api/desktop'
import { issuePassword } from '../api/password'
import { createHandoff } from '../api/handoffs'
import { createFakeConnectionsApi } from './createFakeConnectionsApi'

const fakeApi = fakeApiServer()
afterEach(() => vi.restoreAllMocks())

test.each([
  [403, 'not_allowed'],
  [404, 'not_found'],
  [409, 'conflict'],
  [501, 'not_offered'],
] as const)('an ordered %i is read as %s', async (status, code) => {
  const { api, transport } = fakeApi()
  api.fail(status)
  expect(await thrown(listConnections(transport))).toMatchObject({ code, status, correlationId: 'fake-correlation-1' })
  await listConnections(transport)
})

test.each([404, 501] as const)(
  'a backend without the QuickBooks Desktop part (%i) is told from a connection that is missing, once',
  async (status) => {
    const { api, transport, onError } = fakeApi({ scenario: 'healthy' })
    api.fail(status, { path: '/quickbooksDesktop' })
    const absent = await thrown(getQuickBooksDesktop(transport, api.connectionId))
    expect(absent).toMatchObject({ code: 'not_offered', status, retryable: false })
    expect(onError.mock.calls).toEqual([[absent]])
    const missing = await thrown(getQuickBooksDesktop(transport, 'connection-9'))
    expect(missing).toMatchObject({ code: 'not_found', status: 404 })
    expect(onError).toHaveBeenCalledTimes(2)
  },
)

test.each(['html', 'invalidJson'] as const)('an answer of %s breaks the contract', async (failure) => {
  const { api, transport } = fakeApi({ scenario: 'healthy' })
  await getQuickBooksDesktop(transport, api.connectionId)
  api.fail(failure)
  expect(await thrown(getQuickBooksDesktop(transport, api.connectionId))).toMatchObject({ code: 'unexpected_response' })
})

test('a missing field is an error that names it', async () => {
  const { api, transport } = fakeApi({ scenario: 'healthy' })
  api.fail('missingField', { field: 'dataTypes.3.recordCount' })
  const error = await thrown(getQuickBooksDesktop(transport, api.connectionId))
  expect(error.message).toContain('dataTypes.3.recordCount')
})

test('an enum value of next year reads as other', async () => {
  const { api, transport } = fakeApi({ scenario: 'wrongPassword' })
  api.fail('unknownEnum', { field: 'problem.code' })
  expect((await getQuickBooksDesktop(transport, api.connectionId)).problem?.code).toBe('other')
})

test('a link that would run script is refused', async () => {
  const { api, transport } = fakeApi()
  api.fail('scriptUrl', { field: 'linkUrl', method: 'GET' })
  api.fail('scriptUrl', { field: 'url', method: 'POST' })
  const errors = [
    await thrown(getConnection(transport, api.connectionId)),
    await thrown(createHandoff(transport, api.connectionId)),
  ]
  expect(errors.map(({ code }) => code)).toEqual(['unexpected_response', 'unexpected_response'])
  expect(errors.map(everythingIn).join()).not.toContain('javascript:')
})

test.each(['offline', 'answerLost', 'html', 'invalidJson', 401, 403, 429, 500] as const)(
  'neither the token nor the password is anywhere in the error of %s',
  async (failure) => {
    const { api, transport } = fakeApi({ scenario: 'configurationAdded' })
    vi.spyOn(Math, 'random').mockReturnValue(0)
    api.fail(failure, { times: Infinity, retryAfter: 0 })
    const all = everythingIn(await thrown(issuePassword(transport, api.connectionId)))
    api.recover()
    const { password } = await issuePassword(transport, api.connectionId)
    expect(all).not.toContain('fake-access-token')
    expect(all).not.toContain(password.slice(0, 8))
  },
)

test('a slow answer comes when all is well again', async () => {
  const { api, transport } = fakeApi()
  api.fail('slow')
  let isThere = false
  const answer = listConnections(transport).finally(() => (isThere = true))
  await expect.poll(() => api.requests.length).toBe(1)
  expect(isThere).toBe(false)
  api.recover()
  expect((await answer).totalResults).toBe(1)
})

test('a failure befalls only the calls it was ordered for, as often as it was ordered', async () => {
  const { api, transport } = fakeApi({ scenario: 'configurationAdded' })
  api.fail(403, { method: 'POST', path: '/password', times: 2 })
  await listConnections(transport)
  expect(await thrown(issuePassword(transport, api.connectionId))).toMatchObject({ code: 'not_allowed' })
  expect(await thrown(issuePassword(transport, api.connectionId))).toMatchObject({ code: 'not_allowed' })
  await issuePassword(transport, api.connectionId)
  api.fail(403, { times: Infinity })
  await thrown(listConnections(transport))
  api.recover()
  await listConnections(transport)
})

test('the log tells what was asked and never a secret', async () => {
  const { api, transport } = fakeApi({ scenario: 'configurationAdded' })
  const { password } = await issuePassword(transport, api.connectionId)
  const base = `/companies/${api.companyId}/connections/${api.connectionId}`
  expect(api.requests).toEqual([{ method: 'POST', path: `${base}/quickbooksDesktop/password`, status: 201 }])
  expect(JSON.stringify(api.requests)).not.toContain(password)
})

test('a reset begins again, with the same scenario or another', async () => {
  const { api, transport } = fakeApi({ scenario: 'passwordIssued' })
  await listConnections(transport)
  api.quickBooksComputer.runsFirstSync()
  api.fail('offline', { times: Infinity })
  api.reset()
  expect([api.requests.length, api.quickBooksDesktop().setup.signedInAt]).toEqual([0, null])
  await listConnections(transport)
  api.reset('noConnections')
  expect((await listConnections(transport)).results).toEqual([])
  expect(() => api.quickBooksDesktop()).toThrow('no QuickBooks Desktop connection connection-1')
})

test('an unknown scenario is an error that lists the known ones, and changes nothing', () => {
  const options = { scenario: 'helthy' } as never
  expect(() => createFakeConnectionsApi(options)).toThrow(/knows no scenario "helthy"\. It knows .*\bhealthy\b/)
  const { api } = fakeApi({ scenario: 'paused' })
  expect(() => api.reset('toString' as never)).toThrow(/knows no scenario "toString"/)
  expect(api.quickBooksDesktop().pause).not.toBeNull()
})

test('a slow answer comes after its delay', async () => {
  const { api, transport } = fakeApi()
  api.fail('slow', { delayMs: 30 })
  const begun = performance.now()
  await listConnections(transport)
  expect(performance.now() - begun).toBeGreaterThan(25)
})

test('an unknown failure, or one that misses its field, is an error that says what to give', () => {
  const { api } = fakeApi()
  expect(() => api.fail('ofline' as never)).toThrow(
    /knows no failure "ofline"\. It knows .*504, offline.*, missingField/,
  )
  expect(() => api.fail(418 as never)).toThrow(/knows no failure 418/)
  expect(() => api.fail('unknownEnum' as never)).toThrow(/needs a field/)
})

test('an unknown part of the contract is an error that lists the known ones', () => {
  expect(() => createFakeConnectionsApi({ scenario: { notOffered: ['pause'] as never } })).toThrow(
    /knows no part of the contract "pause"\. It knows .*\bpauses\b/,
  )
})

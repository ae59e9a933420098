import { expect, test } from 'vitest'
import { fakeApiServer } from '../../../test/node/fakeApi'
import { everythingIn, thrown } from '../../../test/node/thrown'
import { listConnections } from '../connections'
import { getQuickBooksDesktop } from '../desktop'
import { createTransport } from './transport'

const fakeApi = fakeApiServer()

test('nothing is sent before the token is there, and one token serves all who wait', async () => {
  const { api } = fakeApi()
  let give = (_token: string) => {}
  const asked: Promise<string>[] = []
  const transport = createTransport({
    ...api,
    getAccessToken() {
      asked.push(new Promise((resolve) => (give = resolve)))
      return asked[0] as Promise<string>
    },
  })
  const calls = [
    listConnections(transport),
    listConnections(transport),
    getQuickBooksDesktop(transport, api.connectionId),
  ]
  await Promise.resolve()
  expect(asked).toHaveLength(1)
  expect(api.requests).toHaveLength(0)
  give(await api.getAccessToken())
  await Promise.all(calls)
  expect(asked).toHaveLength(1)
  expect(api.requests.map(({ status }) => status)).toEqual([200, 200, 200])
})

test('making a client asks for nothing', async () => {
  const { api, getAccessToken } = fakeApi()
  await Promise.resolve()
  expect(getAccessToken).not.toHaveBeenCalled()
  expect(api.requests).toHaveLength(0)
})

test('five calls refused with an expired token renew it once, and all succeed', async () => {
  const { api, transport, getAccessToken, onError } = fakeApi()
  await listConnections(transport)
  api.expireAccessTokens()
  await Promise.all(Array.from({ length: 5 }, () => listConnections(transport)))
  expect(getAccessToken).toHaveBeenCalledTimes(2)
  expect(api.requests.filter(({ status }) => status === 401)).toHaveLength(5)
  expect(onError).not.toHaveBeenCalled()
})

test('a second refusal is an expired session, told once and not tried again', async () => {
  const { api, transport, getAccessToken, onError } = fakeApi()
  api.fail(401, { times: Infinity })
  const error = await thrown(listConnections(transport))
  expect(error).toMatchObject({ code: 'session_expired', status: 401, retryable: false })
  expect(error.correlationId).toBe('fake-correlation-2')
  expect(getAccessToken).toHaveBeenCalledTimes(2)
  expect(api.requests).toHaveLength(2)
  expect(onError.mock.calls).toEqual([[error]])
  expect(everythingIn(error)).not.toContain('fake-access-token')
})

test('a session that was renewed on the server works again without a new client', async () => {
  const { api, transport } = fakeApi()
  api.fail(401, { times: 2 })
  await thrown(listConnections(transport))
  expect((await listConnections(transport)).totalResults).toBe(1)
})

test('two clients share no tokens', async () => {
  const { api, transport, getAccessToken } = fakeApi()
  const second = fakeApi({ baseUrl: 'https://other.connections.test' })
  await getQuickBooksDesktop(transport, api.connectionId)
  await getQuickBooksDesktop(second.transport, second.api.connectionId)
  expect(getAccessToken).toHaveBeenCalledTimes(1)
  expect(second.getAccessToken).toHaveBeenCalledTimes(1)
})

test("another company's connections are not found", async () => {
  const { api } = fakeApi()
  const transport = createTransport({ ...api, companyId: 'another-company' })
  expect(await thrown(listConnections(transport))).toMatchObject({ code: 'not_found', status: 404 })
})

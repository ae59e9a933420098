import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeApiServer } from '../../../test/node/fakeApi'
import { thrown } from '../../../test/node/thrown'
import { deleteConnection, disconnectConnection } from '../connections'
import { getQuickBooksDesktop } from '../desktop'
import { createHandoff } from '../handoffs'
import { redeemHandoff } from '../redeemHandoff'
import { issuePassword } from '../password'
import { createPause, deletePause } from '../pauses'

const fakeApi = fakeApiServer()

// Waits between tries have full jitter: none here.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => vi.restoreAllMocks())

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

test('a password whose answer was lost is asked for again and is the one that works', async () => {
  const { api, transport, onError } = fakeApi({ scenario: 'configurationAdded' })
  api.fail('answerLost', { method: 'POST' })
  const { password } = await issuePassword(transport, api.connectionId)
  expect(api.requests).toHaveLength(2)
  expect(onError).not.toHaveBeenCalled()
  api.quickBooksComputer.entersPassword(password)
  expect(api.quickBooksDesktop().setup.signedInAt).not.toBeNull()
})

test('a pause whose answer was lost is made once', async () => {
  const { api, transport } = fakeApi({ scenario: 'healthy' })
  const startsAt = new Date(Date.now() + 1_800_000).toISOString()
  api.fail('answerLost', { times: 2 })
  const { upcomingPauses } = await createPause(transport, api.connectionId, { startsAt, endsAt: inAnHour() })
  expect(upcomingPauses).toHaveLength(1)
})

test('a hand-off whose answer was lost is redeemed once, and then never again', async () => {
  const { api, transport } = fakeApi()
  const { url } = await createHandoff(transport, api.connectionId)
  const code = new URL(url).hash.slice('#handoff='.length)
  api.fail('answerLost', { path: '/redemption' })
  const redeemed = await redeemHandoff({ baseUrl: api.baseUrl, code })
  expect(redeemed).toMatchObject({ companyId: api.companyId, connectionId: api.connectionId })
  expect(await thrown(redeemHandoff({ baseUrl: api.baseUrl, code }))).toMatchObject({ code: 'not_found', status: 410 })
})

test('a service that stumbles is asked again, and the customer notices nothing', async () => {
  const { api, transport, onError } = fakeApi({ scenario: 'healthy' })
  api.fail(502)
  api.fail('offline')
  api.fail(429, { retryAfter: 0 })
  await getQuickBooksDesktop(transport, api.connectionId)
  expect(api.requests.map(({ status }) => status)).toEqual([502, null, 429, 200])
  expect(onError).not.toHaveBeenCalled()
})

test('an end whose answer was lost is not asked for again, since the repeat would be refused', async () => {
  const { api, transport } = fakeApi({ scenario: 'paused' })
  for (const end of [
    () => deletePause(transport, api.connectionId, 'pause-1'),
    () => disconnectConnection(transport, api.connectionId),
    () => deleteConnection(transport, api.connectionId),
  ]) {
    api.fail('answerLost')
    expect(await thrown(end())).toMatchObject({ code: 'offline', retryable: true })
  }
  expect(api.requests).toHaveLength(3)
  expect(api.connections).toEqual([])
})

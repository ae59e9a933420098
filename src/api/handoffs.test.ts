import { expect, test } from 'vitest'
import { fakeApiServer } from '../../test/node/fakeApi'
import { scriptedFetch } from '../../test/node/scriptedFetch'
import { everythingIn, thrown } from '../../test/node/thrown'
import { getQuickBooksDesktop } from './desktop'
import { createHandoff } from './handoffs'
import { redeemHandoff } from './redeemHandoff'
import { createTransport } from './transport/transport'

let now = new Date()
const fakeApi = fakeApiServer()

test('a hand-off link opens the same connection on another computer', async () => {
  const { api, transport } = fakeApi({ scenario: 'hostingChosen' })
  const { url, expiresAt } = await createHandoff(transport, api.connectionId)
  expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now())
  const code = new URL(url).hash.slice('#handoff='.length)
  const { companyId, connectionId, accessToken } = await redeemHandoff({ baseUrl: `${api.baseUrl}/`, code })
  const other = createTransport({ baseUrl: api.baseUrl, companyId, getAccessToken: () => accessToken })
  expect(await getQuickBooksDesktop(other, connectionId)).toEqual(api.quickBooksDesktop())
})

test('a code that is too old has expired', async () => {
  const { api, transport } = fakeApi({ now: () => now })
  const { url, expiresAt } = await createHandoff(transport, api.connectionId)
  now = new Date(expiresAt)
  const error = await thrown(redeemHandoff({ baseUrl: api.baseUrl, code: new URL(url).hash.slice('#handoff='.length) }))
  expect(error).toMatchObject({ code: 'not_found', status: 410, retryable: false })
  expect(error.fieldErrors).toEqual([expect.objectContaining({ field: 'code', rule: 'expired' })])
})

test('no token is sent for a code, and the code stays out of errors', async () => {
  const { fetch, requests } = scriptedFetch(Response.json({ companyId: '' }))
  const error = await thrown(redeemHandoff({ baseUrl: 'https://api.test', code: 'secret/code', fetch }))
  expect(requests[0]?.url).toBe('https://api.test/handoffs/secret%2Fcode/redemption')
  expect(requests[0]?.headers.has('authorization')).toBe(false)
  expect(error.message).toContain('POST /handoffs/…/redemption')
  expect(everythingIn(error)).not.toContain('secret')
})

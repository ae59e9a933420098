import { accessTokenSchema, corsSettingsSchema, errorBodySchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, call, refusal, signUp, withApiKey } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'
import { startService } from '../../test/startService'

const shared = sharedService()

test('without the API key, or with another, nothing of the server-to-server part answers', async () => {
  const service = shared()
  const { token, companyPath } = await signUp(service)
  const basic = (key: string) => `Basic ${Buffer.from(key).toString('base64')}`
  for (const authorization of [undefined, basic('wrong'), basic(''), 'Basic', 'Basic ???', `Bearer ${token}`]) {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
    for (const [method, path, body] of [
      ['POST', '/companies', { name: 'Mine' }],
      ['GET', `${companyPath}/accessToken`],
      ['GET', '/corsSettings'],
      ['POST', '/corsSettings', { allowedOrigins: ['https://evil.example'] }],
    ] as const) {
      const { status } = await refusal(await call(service, method, path, { headers, body }))
      expect([path, authorization, status]).toEqual([path, authorization, 401])
    }
  }
})

test('a token for a company that is not there', async () => {
  const service = shared()
  expect(
    (await refusal(await call(service, 'GET', '/companies/none/accessToken', { headers: withApiKey }))).status,
  ).toBe(404)
})

test('a token is good for an hour, and then no more', async () => {
  let now = new Date()
  const service = await startService({}, { now: () => now })
  const { api, companyPath } = await signUp(service)
  const response = await call(service, 'GET', `${companyPath}/accessToken`, { headers: withApiKey })
  expect((await answer(response, accessTokenSchema)).body.expiresIn).toBe(3600)
  now = new Date(now.getTime() + 3590_000)
  expect((await api('GET', `${companyPath}/connections`)).status).toBe(200)
  now = new Date(now.getTime() + 20_000)
  const expired = await api('GET', `${companyPath}/connections`)
  expect(expired.headers.get('www-authenticate')).toBe('Bearer')
  expect((await refusal(expired)).status).toBe(401)
})

test.each(['', 'not-a-token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'])('the token %j opens nothing', async (token) => {
  const service = shared()
  const { companyPath, as } = await signUp(service)
  expect((await refusal(await as(token)('GET', `${companyPath}/connections`))).status).toBe(401)
})

test('a token that another service signed opens nothing', async () => {
  const [service, other] = [await startService(), await startService({ signingSecret: 'x'.repeat(40) })]
  const { companyPath } = await signUp(service)
  const { token } = await signUp(other)
  const headers = { authorization: `Bearer ${token}` }
  expect((await refusal(await call(service, 'GET', `${companyPath}/connections`, { headers }))).status).toBe(401)
})

test('a browser may call from an allowed origin only', async () => {
  const service = await startService()
  const { companyPath, token } = await signUp(service)
  const allowedOrigins = ['https://app.example.com', 'http://localhost:4401']
  const set = await call(service, 'POST', '/corsSettings', { headers: withApiKey, body: { allowedOrigins } })
  expect((await answer(set, corsSettingsSchema)).body).toEqual({ allowedOrigins })
  const preflight = (origin: string) =>
    call(service, 'OPTIONS', `${companyPath}/connections`, {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,idempotency-key',
      },
    })
  const allowed = await preflight('http://localhost:4401')
  expect(allowed.status).toBe(204)
  expect(allowed.headers.get('access-control-allow-origin')).toBe('http://localhost:4401')
  expect(allowed.headers.get('access-control-allow-headers')).toContain('idempotency-key')
  expect(allowed.headers.get('access-control-allow-credentials')).toBeNull()
  for (const origin of ['https://evil.example', 'https://app.example.com.evil.example', 'null']) {
    const refused = await preflight(origin)
    expect([origin, refused.headers.get('access-control-allow-origin')]).toEqual([origin, null])
  }
  const read = await call(service, 'GET', `${companyPath}/connections`, {
    headers: { origin: 'https://app.example.com', authorization: `Bearer ${token}` },
  })
  expect(read.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
  expect(read.headers.get('access-control-expose-headers')).toContain('etag')
})

test('an error, too, can be read from an allowed origin', async () => {
  const service = await startService()
  await call(service, 'POST', '/corsSettings', {
    headers: withApiKey,
    body: { allowedOrigins: ['https://app.example.com'] },
  })
  const headers = { origin: 'https://app.example.com' }
  const response = await call(service, 'GET', '/companies/any/connections', { headers })
  expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
  expect((await refusal(response)).status).toBe(401)
})

test('what is no origin is refused by its place, with what to write instead', async () => {
  const service = shared()
  for (const [origin, fix] of [
    ['*', 'name each origin'],
    ['https://*.example.com', 'name each origin'],
    ['app.example.com', 'such as https://app.example.com'],
    ['null', 'such as https://app.example.com'],
    ['javascript:alert(1)', 'leave out'],
    ['https://app.example.com/path', 'leave out what comes after the host and port'],
    ['https://app.example.com?a=1', 'leave out what comes after the host and port'],
    ['https://someone@app.example.com', 'any user name'],
    ['https://[', 'such as https://app.example.com'],
    ['http://localhost:99999', 'such as https://app.example.com'],
  ] as const) {
    const body = { allowedOrigins: ['https://app.example.com', origin] }
    const response = await call(service, 'POST', '/corsSettings', { headers: withApiKey, body })
    const { status, body: refused } = await answer(response, errorBodySchema)
    expect([origin, status, refused.validation?.errors]).toEqual([
      origin,
      400,
      [{ itemId: 'allowedOrigins.1', message: expect.stringContaining(fix) }],
    ])
  }
})

test('at most a hundred different origins are taken', async () => {
  const service = await startService()
  const origins = (count: number) => Array.from({ length: count }, (_, index) => `https://app${index}.example.com`)
  const set = (allowedOrigins: string[]) =>
    call(service, 'POST', '/corsSettings', { headers: withApiKey, body: { allowedOrigins } })
  const written = [...origins(100), 'https://APP1.example.com/', ...origins(1)]
  expect((await answer(await set(written), corsSettingsSchema)).body.allowedOrigins).toEqual(origins(100))
  expect((await refusal(await set(origins(101)))).status).toBe(400)
})

test('an origin is kept as a browser writes it, and once', async () => {
  const service = await startService()
  const allowedOrigins = [
    'https://app.example.com/',
    'HTTPS://App.Example.com:443',
    'http://localhost:4401',
    'https://bücher.example',
    'http://[::1]:4401/',
  ]
  const set = await call(service, 'POST', '/corsSettings', { headers: withApiKey, body: { allowedOrigins } })
  expect((await answer(set, corsSettingsSchema)).body.allowedOrigins).toEqual([
    'https://app.example.com',
    'http://localhost:4401',
    'https://xn--bcher-kva.example',
    'http://[::1]:4401',
  ])
})

test.each([
  { body: undefined },
  { body: {} },
  { body: { name: '' } },
  { body: { name: '  ' } },
  { body: { name: 7 } },
  { body: { name: 'x'.repeat(201) } },
  { body: [] },
  { body: 'null' },
])('a company made from $body is refused', async ({ body }) => {
  const service = shared()
  const refused = await refusal(await call(service, 'POST', '/companies', { headers: withApiKey, body }))
  expect(refused.status).toBe(400)
})

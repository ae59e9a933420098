import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { call, refusal, signUp, withApiKey } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'
import { startService } from '../../test/startService'

const shared = sharedService()
const json = { 'content-type': 'application/json' }

test.each([
  ['half an object', '{"name":"x"'],
  ['a form', 'name=x'],
  ['a control character', '"\u0000'],
  ['a prototype', '{"__proto__":{"admin":true}}'],
  ['ten thousand brackets', '['.repeat(10_000)],
])('a body that is not good JSON is refused: %s', async (_what, body) => {
  const service = shared()
  const refused = await refusal(
    await call(service, 'POST', '/companies', { headers: { ...withApiKey, ...json }, body }),
  )
  expect(refused).toMatchObject({ status: 400, error: 'The body is not valid JSON.' })
})

test('a body beyond 64 kB is refused', async () => {
  const service = shared()
  const body = { name: 'x'.repeat(65 * 1024) }
  expect((await refusal(await call(service, 'POST', '/companies', { headers: withApiKey, body }))).status).toBe(413)
})

test('a body of another type is refused', async () => {
  const service = shared()
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/xml']) {
    const headers = { ...withApiKey, 'content-type': type }
    const response = await call(service, 'POST', '/companies', { headers, body: '{"name":"x"}' })
    expect([type, (await refusal(response)).status]).toEqual([type, 415])
  }
})

test('an address that is not there, and a method that an address does not take', async () => {
  const service = shared()
  expect((await refusal(await call(service, 'GET', '/nowhere'))).status).toBe(404)
  expect((await refusal(await call(service, 'GET', '/%00'))).status).toBe(404)
  const wrong = await call(service, 'PUT', '/companies')
  expect(wrong.headers.get('allow')).toBe('GET, POST')
  expect((await refusal(wrong)).status).toBe(405)
  expect((await refusal(await call(service, 'DELETE', '/companies/one/connections'))).status).toBe(405)
})

test('an address that cannot be decoded', async () => {
  const service = shared()
  expect((await refusal(await call(service, 'GET', '/companies/%E0%A4%A/connections'))).status).toBe(400)
})

test('a failure of ours tells its correlation id and nothing else', async () => {
  const service = await startService()
  const { api, desktopPath } = await signUp(service)
  await service.database.db.schema.dropTable('timeline').execute()
  const response = await api('GET', `${desktopPath}/timeline`)
  const text = await response.clone().text()
  expect((await refusal(response)).status).toBe(500)
  expect(text).not.toMatch(/timeline|select|node_modules|\bat /i)
})

test("a caller's correlation id comes back, unless it could do harm", async () => {
  const service = shared()
  const given = async (id: string) => {
    const response = await call(service, 'GET', '/health', { headers: { 'x-correlation-id': id } })
    return response.headers.get('x-correlation-id')
  }
  expect(await given('checkout-2f81')).toBe('checkout-2f81')
  for (const harmful of ['short', 'with spaces in it', '<script>alert(1)</script>', 'x'.repeat(101)]) {
    expect(await given(harmful)).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('every answer bears the headers that keep it out of caches, frames and guesses', async () => {
  const service = shared()
  for (const path of ['/health', '/nowhere', '/companies/x/connections', '/openapi.json']) {
    const { headers } = await call(service, 'GET', path)
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect(headers.get('server')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
  }
  const secure = await startService({ publicUrl: 'https://connect.example.com' })
  expect((await call(secure, 'GET', '/health')).headers.get('strict-transport-security')).toBe('max-age=31536000')
})

test('bytes that are not HTTP end the line and not the service', async () => {
  const service = shared()
  const { port } = new URL(service.url)
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('\u0016\u0003\u0001 hello\r\n\r\n'))
    let received = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk))
    socket.on('error', reject).on('close', () => resolve(received))
  })
  expect(text).toMatch(/^HTTP\/1\.1 400 /)
  expect((await call(service, 'GET', '/health')).status).toBe(200)
})

import { connectionsPageSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { answer, call, refusal, signUp, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
})
const securitySchema = z.object({ security: z.array(z.record(z.string(), z.unknown())) })

const basic = (key: string) => ({ authorization: `Basic ${Buffer.from(key).toString('base64')}` })

/** Every operation that a company's token opens, by the published contract. */
async function companyOperations(service: Awaited<ReturnType<typeof startService>>) {
  const { body } = await answer(await call(service, 'GET', '/openapi.json'), documentSchema)
  return Object.entries(body.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const { success, data } = z.safeParse(securitySchema, item[method])
      const schemes = success ? data.security.flatMap((one) => Object.keys(one)) : []
      return schemes.includes('companyToken') ? [{ method: method.toUpperCase(), path, schemes }] : []
    }),
  )
}

test('with the API key a server reads whatever a page reads, and changes nothing there', async () => {
  const service = await startService()
  const { company, connection } = await signUp(service)
  const filled = (path: string, companyId: string) =>
    path
      .replace('{companyId}', companyId)
      .replace('{connectionId}', connection.id)
      .replaceAll(/\{\w+\}/g, 'none')
  const operations = await companyOperations(service)
  expect(operations.length).toBeGreaterThan(20)
  const asked = async (method: string, path: string, headers: Record<string, string>) => {
    const response = await call(service, method, path, { headers, signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.status
  }
  for (const { method, path, schemes } of operations) {
    const reads = method === 'GET'
    expect([method, path, schemes.includes('apiKey')]).toEqual([method, path, reads])
    const name = `${method} ${path}`
    expect(await asked(method, filled(path, company.id), withApiKey), name).toBe(reads ? 200 : 403)
    expect(await asked(method, filled(path, company.id), basic('another-key')), name).toBe(401)
    if (reads) expect(await asked(method, filled(path, 'none'), withApiKey), name).toBe(404)
  }
})

test('a wrong key is told what is asked for', async () => {
  const service = await startService()
  const { companyPath } = await signUp(service)
  const refused = await call(service, 'GET', `${companyPath}/connections`, { headers: basic('another-key') })
  expect(refused.headers.get('www-authenticate')).toBe('Basic')
  expect((await refusal(refused)).status).toBe(401)
})

test('no page reads what was asked with the API key, whatever its origin and the address', async () => {
  const service = await startService()
  const { companyPath, connectionPath, token } = await signUp(service)
  const origin = 'https://app.example.com'
  const body = { allowedOrigins: [origin] }
  await call(service, 'POST', '/corsSettings', { headers: withApiKey, body })
  const seenBy = async (path: string, headers: Record<string, string>) =>
    (await call(service, 'GET', path, { headers: { origin, ...headers } })).headers.get('access-control-allow-origin')
  const connections = `${companyPath}/connections`
  expect(await seenBy(connections, { authorization: `Bearer ${token}` })).toBe(origin)
  for (const path of [connections, '/companies', companyPath, '/corsSettings', `${connectionPath}/changes`, '/none']) {
    expect([path, await seenBy(path, withApiKey)]).toEqual([path, null])
  }
  expect(await seenBy(connections, basic('another-key'))).toBeNull()
})

test('a server’s calls with the key don’t use up the changes of its customers, and a wrong key is no way around the limit', async () => {
  const service = await startService()
  const guess = (headers: Record<string, string>) => call(service, 'POST', '/handoffs/none/redemption', { headers })
  const made = await Promise.all(
    Array.from({ length: 70 }, () =>
      call(service, 'POST', '/companies', { headers: withApiKey, body: { name: 'One of many' } }),
    ),
  )
  expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]))
  const byServer = await Promise.all(Array.from({ length: 70 }, () => guess(withApiKey)))
  expect(new Set(byServer.map(({ status }) => status))).toEqual(new Set([404]))
  const guessed = await Promise.all(Array.from({ length: 61 }, () => guess(basic('another-key'))))
  expect(guessed.filter(({ status }) => status === 429)).toHaveLength(1)
  const { api, companyPath } = await signUp(service)
  expect((await answer(await api('GET', `${companyPath}/connections`), connectionsPageSchema)).status).toBe(200)
})

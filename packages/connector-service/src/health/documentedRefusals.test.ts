import { handoffLinkSchema, handoffRedemptionSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { answer, call, type CallOptions, refusal, signUp, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'

const operationSchema = z.object({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.unknown())),
  requestBody: z.optional(z.object({ content: z.record(z.string(), z.object({ example: z.unknown() })) })),
  responses: z.record(z.string(), z.unknown()),
})
const openApiSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const methods = ['get', 'post', 'put', 'patch', 'delete']

interface Documented {
  method: string
  path: string
  status: string
  example: unknown
  access: 'companyToken' | 'apiKey' | 'none'
}

/** The examples of the OpenAPI file tell of this day. */
const begin = new Date('2026-03-02T15:04:00.000Z')

test('each refusal that the published contract names can be met, and has its body', async () => {
  const now = begin
  let spent: Promise<string> | undefined
  const service = await startService({}, { now: () => now })
  const withoutHandoffs = await startService({ handoffUrl: undefined }, { now: () => now })
  const mine = await signUp(service)
  const other = await signUp(service)
  const handedOff = await signUp(service)
  const there = await signUp(withoutHandoffs)

  function unknown({ status }: Documented): never {
    throw new Error(`How to be answered ${status} isn't known here.`)
  }

  async function send({ method, path, access }: Documented, options: CallOptions = {}, of = mine, token?: string) {
    const [companyId, connectionId] = [of.company.id, of.connection.id]
    const names: Record<string, string> = { companyId, connectionId, dataType: 'invoices' }
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? 'none')
    const login = access === 'apiKey' ? withApiKey : bearer(token ?? (await mine.newToken()))
    const headers = { ...(access !== 'none' && login), ...options.headers }
    return call(service, method.toUpperCase(), filled, { ...options, headers })
  }

  const meet: Record<string, (one: Documented) => Promise<Response>> = {
    400: (one) => {
      if (one.method === 'get') return send({ ...one, path: `${one.path}?page=0&limit=0` })
      if (one.method === 'post')
        return send(one, { headers: { 'idempotency-key': 'x'.repeat(256) }, body: one.example })
      return send(one, { body: [] })
    },
    401: (one) => send(one, { headers: { authorization: 'Bearer wrong' } }),
    403: async (one) => send({ ...one, path: one.path }, { body: one.example }, handedOff, await helper),
    404: (one) => {
      const nobody = { ...mine, company: { ...mine.company, id: 'none' } }
      const options = { body: one.method === 'get' ? undefined : one.example }
      return send(one, options, one.access === 'apiKey' ? nobody : other)
    },
    409: async (one) => {
      if (one.method !== 'post') return send(one, { body: one.example })
      const path = one.path.replace('{code}', await handoffCode())
      const headers = { 'idempotency-key': `once${one.path}` }
      await send({ ...one, path }, { headers, body: one.example ?? { first: true } })
      return send({ ...one, path }, { headers, body: { ...Object(one.example), second: true } })
    },
    410: async (one) => {
      const path = one.path.replace('{code}', await handoffCode())
      await send({ ...one, path })
      return send({ ...one, path })
    },
    413: (one) => send(one, { body: { name: 'x'.repeat(65 * 1024) } }),
    415: (one) => send(one, { headers: { 'content-type': 'text/plain' }, body: 'name=x' }),
    429: async (one) => {
      spent ??= spentToken()
      return send({ ...one, access: 'companyToken' }, { body: one.example }, mine, await spent)
    },
    501: () => there.api('POST', `${there.desktopPath}/handoffs`),
  }

  const helper = helperOf(handedOff)

  /** The token of a helper whose setup is finished. */
  async function helperOf({ api, desktopPath, connection }: typeof mine) {
    const { url } = (await answer(await api('POST', `${desktopPath}/handoffs`), handoffLinkSchema)).body
    const code = new URL(url).hash.slice('#handoff='.length)
    const redemption = await call(service, 'POST', `/handoffs/${code}/redemption`)
    await service.database.db
      .updateTable('desktop_connections')
      .set({ first_sync_completed_at: begin.toISOString(), schedule_chosen_at: begin.toISOString() })
      .where('connection_id', '=', connection.id)
      .execute()
    return (await answer(redemption, handoffRedemptionSchema)).body.accessToken
  }

  async function spentToken() {
    const token = await mine.newToken()
    const spend = () => call(service, 'POST', '/handoffs/none/redemption', { headers: bearer(token) })
    await Promise.all(Array.from({ length: 60 }, spend))
    return token
  }

  async function handoffCode() {
    const made = await mine.as(await mine.newToken())('POST', `${mine.desktopPath}/handoffs`)
    return new URL((await answer(made, handoffLinkSchema)).body.url).hash.slice('#handoff='.length)
  }

  const { body } = await answer(await call(service, 'GET', '/openapi.json'), openApiSchema)
  const documented = Object.entries(body.paths).flatMap(([path, item]) =>
    methods.filter((method) => method in item).flatMap((method) => refusalsOf(method, path, item[method])),
  )
  expect(documented.length).toBeGreaterThan(100)
  // Those of a status together: a token is spent for a minute only.
  for (const one of documented.toSorted((left, right) => left.status.localeCompare(right.status))) {
    const response = await (meet[one.status] ?? unknown)(one)
    expect([one.method, one.path, response.status]).toEqual([one.method, one.path, Number(one.status)])
    await refusal(response)
  }
})

function bearer(token: string) {
  return { authorization: `Bearer ${token}` }
}

function refusalsOf(method: string, path: string, operation: unknown): Documented[] {
  const { operationId, security, requestBody, responses } = z.parse(operationSchema, operation)
  const scheme = Object.keys(security[0] ?? {})[0]
  const access = scheme === 'companyToken' || scheme === 'apiKey' ? scheme : 'none'
  const example = requestBody?.content['application/json']?.example
  // This service has each part that others may leave out, but for links where it isn't told your page.
  const gives = operationId === 'createHandoff' ? /^(4\d\d|501)$/ : /^4\d\d$/
  const statuses = Object.keys(responses).filter((status) => gives.test(status))
  return statuses.map((status) => ({ method, path, status, example, access }))
}

import { quickBooksDesktopSchema, quickBooksDesktopUpdateSchema } from 'connections-sdk/contract'
import { createFakeConnectionsApi, type ScenarioName } from 'connections-sdk/testing'
import { getResponse } from 'msw'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { sharedService } from './sharedService'
import { answer, call, linkCompany, refusal, signUp, withApiKey } from './signUp'
import { startService, testApiKey } from './startService'

const shared = sharedService()
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const schedule = { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'UTC', firstSync: 'now' }

/** A call of a company: `{connection}` stands for the path of its connection, `{desktop}` for that of its QuickBooks Desktop part. */
type Asked = readonly [method: string, path: string, body?: unknown]

/** What each must refuse of a connection that was just created. */
const ofNewConnection: readonly Asked[] = [
  ['GET', '/connections?page=0'],
  ['GET', '/connections?pageSize=5001'],
  ['GET', '/connections?query=nonsense'],
  ['GET', '/connections?query=secret%3D1'],
  ['GET', '/connections?orderBy=nonsense'],
  ['POST', '/connections', { platformKey: 'PQSW' }],
  ['POST', '/connections', { platformKey: 'none' }],
  ['GET', '/connections/unknown'],
  ['DELETE', '/connections/unknown'],
  ['PATCH', '{connection}', { status: 'Linked' }],
  ['PATCH', '{connection}', { status: 'Unlinked' }],
  ['GET', '/data/history?pageSize=0'],
  ['GET', '/data/history?query=nonsense'],
  ['GET', '/data/history?orderBy=nonsense'],
  ['PATCH', '{desktop}', { hosting: 'cloud9' }],
  ['GET', '{desktop}/timeline?limit=0'],
  ['GET', '{desktop}/timeline?limit=201'],
  ['GET', '{desktop}/timeline?before='],
  ['GET', '{desktop}/timeline?before=0'],
  ['GET', '{desktop}/timeline?before=unknown'],
  ['POST', '{desktop}/pauses', {}],
  ['POST', '{desktop}/pauses', { endsAt: inHours(-1) }],
  ['POST', '{desktop}/pauses', { startsAt: inHours(3), endsAt: inHours(2) }],
  ['POST', '{desktop}/pauses', { endsAt: inHours(31 * 24) }],
  ['PATCH', '{desktop}/pauses/unknown', { endsAt: inHours(1) }],
  ['DELETE', '{desktop}/pauses/unknown'],
  ['PUT', '{desktop}/syncSchedule', { ...schedule, end: schedule.start }],
  ['PUT', '{desktop}/syncSchedule', { ...schedule, timeZone: 'Mars' }],
  ['POST', '{desktop}/syncs', { dataTypes: ['dreams'] }],
  ['POST', '{desktop}/syncs', {}],
  ['POST', '{desktop}/reconnection'],
  ['POST', '{desktop}/configuration/replacement', { reason: 'none' }],
  ['DELETE', '{desktop}/handoffs/unknown'],
]

/** What each must refuse of a connection that has ended. */
const ofEndedConnection: readonly Asked[] = [
  ['PATCH', '{connection}', { status: 'Unlinked' }],
  ['POST', '{desktop}/password'],
  ['POST', '{desktop}/syncs', {}],
  ['POST', '{desktop}/configuration/replacement', { reason: 'newComputer' }],
]

async function serviceWith(state: 'new' | 'ended') {
  const { api, companyPath, connection, connectionPath } = await signUp(shared())
  if (state === 'ended') {
    await linkCompany(shared(), connection.id)
    await api('PATCH', connectionPath, { body: { status: 'Unlinked' } })
  }
  return async ([method, path, body]: Asked) =>
    refusal(await api(method, `${companyPath}${filled(path, connection.id)}`, { body }))
}

async function fakeWith(scenario: ScenarioName) {
  const { baseUrl, companyId, connectionId, getAccessToken, handlers } = createFakeConnectionsApi({ scenario })
  const headers = { authorization: `Bearer ${await getAccessToken()}`, 'content-type': 'application/json' }
  return async ([method, path, body]: Asked) => {
    const request = new Request(`${baseUrl}/companies/${companyId}${filled(path, connectionId)}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const response = await getResponse([...handlers], request)
    if (response === undefined) throw new Error(`The fake API doesn't have ${path}.`)
    return refusal(response)
  }
}

function filled(path: string, connectionId: string) {
  const connection = `/connections/${connectionId}`
  return path.replace('{connection}', connection).replace('{desktop}', `${connection}/quickbooksDesktop`)
}

test('both let a server read with its API key and change nothing, and make a company once for each id of the host', async () => {
  const { companyPath, connection } = await signUp(shared())
  const { apiKey, baseUrl, companyId, connectionId, handlers } = createFakeConnectionsApi()
  const byKey = (key: string) => ({ authorization: `Basic ${btoa(key)}`, 'content-type': 'application/json' })
  const ofService = async (key: string, method: string, path: string, body?: string) =>
    fetch(`${shared().url}${path}`, { method, headers: byKey(key), ...(body !== undefined && { body }) })
  const ofFake = async (key: string, method: string, path: string, body?: string) => {
    const asked = new Request(`${baseUrl}${path}`, { method, headers: byKey(key), ...(body !== undefined && { body }) })
    const response = await getResponse([...handlers], asked)
    if (response === undefined) throw new Error(`The fake API doesn't have ${path}.`)
    return response
  }
  const both = async (key: 'right' | 'wrong', method: string, path: string, body?: string) => {
    const keys = key === 'right' ? [testApiKey, apiKey] : ['wrong-key', 'wrong-key']
    const paths = [
      `${companyPath}${filled(path, connection.id)}`,
      `/companies/${companyId}${filled(path, connectionId)}`,
    ]
    const answers = [
      await ofService(keys[0] ?? '', method, paths[0] ?? '', body),
      await ofFake(keys[1] ?? '', method, paths[1] ?? '', body),
    ]
    return answers.map(({ status }) => status)
  }
  for (const path of [
    '/connections',
    '{connection}',
    '{desktop}',
    '/dataStatus',
    '/data/history',
    '{desktop}/handoffs',
  ]) {
    expect([path, ...(await both('right', 'GET', path))]).toEqual([path, 200, 200])
    expect([path, ...(await both('wrong', 'GET', path))]).toEqual([path, 401, 401])
  }
  for (const [method, path] of [
    ['POST', '/connections'],
    ['PATCH', '{desktop}'],
    ['DELETE', '{connection}'],
  ] as const) {
    expect([path, ...(await both('right', method, path))]).toEqual([path, 403, 403])
  }
  const company = JSON.stringify({ name: 'Rose', externalId: crypto.randomUUID() })
  for (const expected of [201, 200]) {
    const service = await ofService(testApiKey, 'POST', '/companies', company)
    const fake = await ofFake(apiKey, 'POST', '/companies', company)
    expect([service.status, fake.status]).toEqual([expected, expected])
    expect(Object.keys(await fake.json())).toEqual(Object.keys(await service.json()))
  }
})

test('both take an empty body of any type for none, and read that of no DELETE', async () => {
  const { token, desktopPath } = await signUp(shared())
  const { baseUrl, companyId, connectionId, getAccessToken, handlers } = createFakeConnectionsApi()
  const fakePath = `/companies/${companyId}${filled('{desktop}', connectionId)}`
  const fakeToken = await getAccessToken()
  const headersOf = (bearer: string, type: string) => ({ authorization: `Bearer ${bearer}`, 'content-type': type })
  const all = [
    ['POST', '/password', 'text/plain', '', 201],
    ['POST', '/password', 'text/plain', 'x', 415],
    ['POST', '/password', 'text/plain', 'x'.repeat(65 * 1024), 413],
    ['DELETE', '/pauses/unknown', 'text/plain', '', 404],
    ['DELETE', '/pauses/unknown', 'text/plain', 'x', 404],
    ['DELETE', '/pauses/unknown', 'application/json', '{', 404],
    ['DELETE', '/pauses/unknown', 'application/json', '{"id":1}', 404],
  ] as const
  for (const [method, path, type, body, expected] of all) {
    const ofService = { method, body, headers: headersOf(token, type) }
    const ofFake = { method, body, headers: headersOf(fakeToken, type) }
    const statuses = [
      (await fetch(`${shared().url}${desktopPath}${path}`, ofService)).status,
      (await getResponse([...handlers], new Request(`${baseUrl}${fakePath}${path}`, ofFake)))?.status,
    ]
    expect([method, type, body.slice(0, 9), ...statuses]).toEqual([method, type, body.slice(0, 9), expected, expected])
  }
})

test.each([
  ['a new connection', 'new', 'fresh', ofNewConnection],
  ['an ended connection', 'ended', 'unlinked', ofEndedConnection],
] as const)('of %s the fake API refuses what the service refuses, as it does', async (_, state, scenario, all) => {
  const [service, fake] = [await serviceWith(state), await fakeWith(scenario)]
  for (const asked of all) expect([...asked, await fake(asked)]).toEqual([...asked, await service(asked)])
})

test('what the customer tells twice keeps its first time, in both', async () => {
  let now = new Date('2026-03-02T18:00:00.000Z')
  const clock = { now: () => now }
  const { newToken, as, desktopPath } = await signUp(await startService({}, clock))
  const { baseUrl, companyId, connectionId, getAccessToken, handlers } = createFakeConnectionsApi(clock)
  const url = `${baseUrl}/companies/${companyId}${filled('{desktop}', connectionId)}`
  const ofFake = async (body: unknown) => {
    const headers = { authorization: `Bearer ${await getAccessToken()}`, 'content-type': 'application/json' }
    return getResponse([...handlers], new Request(url, { method: 'PATCH', headers, body: JSON.stringify(body) }))
  }
  const ofService = async (body: unknown) => as(await newToken())('PATCH', desktopPath, { body })
  const told = async (response: Response | undefined) => {
    const { setup, problem } = z.parse(quickBooksDesktopSchema, await response?.json())
    return { ...setup, problemAt: problem?.observedAt ?? null }
  }
  for (const field of Object.keys(quickBooksDesktopUpdateSchema.shape)) {
    const body = { [field]: field === 'hosting' ? 'desktopApp' : true }
    const first = await told(await ofService(body))
    expect([field, await told(await ofFake(body))]).toEqual([field, first])
    now = new Date(now.getTime() + 60_000)
    const again = [await told(await ofService(body)), await told(await ofFake(body))]
    expect([field, ...again]).toEqual([field, first, first])
  }
})

const pathSchema = z.record(z.string(), z.record(z.string(), z.unknown()))
const operationSchema = z.object({
  tags: z.array(z.string()),
  security: z.array(z.record(z.string(), z.unknown())),
  requestBody: z.optional(z.object({ content: z.record(z.string(), z.object({ example: z.unknown() })) })),
})
const methods = ['get', 'post', 'put', 'patch', 'delete']

/** A call that neither of the two takes. */
interface Refused {
  situation: string
  method: string
  path: string
  /** What the caller signs in with; null: nothing. */
  login: 'apiKey' | 'companyToken' | null
  body?: unknown
}

/** Every operation of the contract, in each situation in which nobody may carry it out. What only servers are for the fake API doesn't have. */
function refusedOf(paths: z.output<typeof pathSchema>): Refused[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    const operations = new Map(
      methods.filter((method) => method in item).map((method) => [method, z.parse(operationSchema, item[method])]),
    )
    const hasServers = [...operations.values()].some(isForServers)
    return methods.flatMap((method): Refused[] => {
      const operation = operations.get(method)
      if (operation === undefined) return hasServers ? [] : [{ situation: 'wrong method', method, path, login: null }]
      return isForServers(operation) ? [] : refusedOperation(method, path, operation)
    })
  })
}

function isForServers({ tags }: z.output<typeof operationSchema>) {
  return tags.includes('Server')
}

function refusedOperation(method: string, path: string, { security, requestBody }: z.output<typeof operationSchema>) {
  const schemes = Object.keys(security[0] ?? {})
  const login = (['apiKey', 'companyToken'] as const).find((one) => schemes.includes(one)) ?? null
  const example = requestBody?.content['application/json']?.example
  const elsewhere = path.replace(/\{(?!companyId)\w+\}/, 'none')
  const inNoCompany = path.replace('{companyId}', 'none')
  const refused: Refused[] = []
  const add = (situation: string, one: Partial<Refused> = {}, body = example) =>
    refused.push({ situation, method, path, login, ...one, ...(body !== undefined && { body }) })
  if (login !== null) add('no token', { login: null })
  if (elsewhere !== path) add('unknown id', { path: elsewhere })
  if (inNoCompany !== path) add('unknown company', { path: inNoCompany })
  if (example !== undefined) add('bad body', {}, [])
  if (example !== undefined && elsewhere !== path) add('unknown id and bad body', { path: elsewhere }, [])
  return refused
}

test('of every operation the fake API refuses an unknown id, a bad body, a wrong method and a missing token as the service does', async () => {
  const service = shared()
  const mine = await signUp(service)
  const fake = createFakeConnectionsApi({ scenario: 'fresh' })
  const { body } = await answer(await call(service, 'GET', '/openapi.json'), z.object({ paths: pathSchema }))
  const all = refusedOf(body.paths)
  expect(all.length).toBeGreaterThan(100)
  const answers = { service: [] as unknown[], fake: [] as unknown[] }
  for (const one of all) {
    const ofService = { companyId: mine.company.id, connectionId: mine.connection.id }
    const method = one.method.toUpperCase()
    const bearer = async (newToken: () => Promise<string>) => ({ authorization: `Bearer ${await newToken()}` })
    const login = { apiKey: async () => withApiKey, companyToken: () => bearer(mine.newToken) }
    const options = { headers: one.login === null ? {} : await login[one.login](), body: one.body }
    answers.service.push([one, await refusal(await call(service, method, filledIn(one.path, ofService), options))])
    const fakeLogin = {
      apiKey: async () => ({ authorization: `Basic ${btoa(fake.apiKey)}` }),
      companyToken: () => bearer(fake.getAccessToken),
    }
    const request = new Request(`${fake.baseUrl}${filledIn(one.path, fake)}`, {
      method,
      headers: { 'content-type': 'application/json', ...(one.login !== null && (await fakeLogin[one.login]())) },
      ...(one.body !== undefined && { body: JSON.stringify(one.body) }),
    })
    const response = await getResponse([...fake.handlers], request)
    if (response === undefined) throw new Error(`The fake API doesn't have ${one.path}.`)
    answers.fake.push([one, await refusal(response)])
  }
  expect(answers.fake).toEqual(answers.service)
})

function filledIn(path: string, { companyId, connectionId }: { companyId: string; connectionId: string }) {
  const ids: Record<string, string> = { companyId, connectionId }
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'none')
}

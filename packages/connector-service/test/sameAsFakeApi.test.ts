import { createFakeConnectionsApi, type ScenarioName } from 'connections-sdk/testing'
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { sharedService } from './sharedService'
import { linkCompany, refusal, signUp } from './signUp'
import { testApiKey } from './startService'

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

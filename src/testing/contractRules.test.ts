import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { fakeApiServer } from '../../test/node/fakeApi'
import { listConnections, disconnectConnection } from '../api/connections'
import { errorBodySchema } from '../api/schemas/error'
import { type PageQuery, quickBooksDesktopUpdateSchema } from '../api/schemas/inputs'
import { timelineSchema } from '../api/schemas/timeline'
import type { FakeConnectionsApi } from './FakeConnectionsApi'

const fakeApi = fakeApiServer()
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** Calls as a client of any kind would, for the connection's QuickBooks Desktop part. */
async function caller(api: FakeConnectionsApi) {
  const authorization = `Bearer ${await api.getAccessToken()}`
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const url = `${api.baseUrl}/companies/${api.companyId}/connections/${api.connectionId}/quickbooksDesktop${path}`
    const response = await fetch(url, {
      method,
      headers: { authorization, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
  }
}

test.each([
  ['POST', '/pauses', { endsAt: inHours(-1) }, 'endsAt'],
  ['POST', '/pauses', { startsAt: inHours(3), endsAt: inHours(2) }, 'endsAt'],
  ['POST', '/pauses', { endsAt: inHours(31 * 24) }, 'endsAt'],
  ['POST', '/pauses', {}, 'endsAt'],
  ['POST', '/pauses', { endsAt: 'tomorrow' }, 'endsAt'],
  [
    'PUT',
    '/syncSchedule',
    { start: '19:00', end: '19:00', days: 'weekdays', timeZone: 'UTC', firstSync: 'now' },
    'end',
  ],
  [
    'PUT',
    '/syncSchedule',
    { start: '7pm', end: '07:00', days: 'weekdays', timeZone: 'Mars', firstSync: 'now' },
    'start',
  ],
  ['PATCH', '', { hosting: 'cloud9' }, 'hosting'],
  ['POST', '/syncs', { dataTypes: ['dreams'] }, 'dataTypes.0'],
  ['GET', '/timeline?limit=0', undefined, 'limit'],
])('%s %s with %j is refused by the name of the field', async (method, path, body, field) => {
  const { api } = fakeApi({ scenario: 'healthy' })
  const call = await caller(api)
  const answer = await call(method, path, body)
  expect(answer.status).toBe(400)
  expect(z.parse(errorBodySchema, answer.body).validation?.errors[0]?.itemId).toBe(field)
})

test('connections are listed by conditions, in the order that was asked for', async () => {
  const { transport } = fakeApi({ scenario: 'threeConnections' })
  const listed = async (query: PageQuery) => {
    const { results, totalResults } = await listConnections(transport, query)
    return [totalResults, ...results.map(({ platformName }) => platformName)]
  }
  const all = await listed({ orderBy: 'platformName' })
  expect(all).toEqual([3, ...all.slice(1).map(String).toSorted()])
  expect(await listed({ orderBy: '-platformName' })).toEqual([3, ...all.slice(1).toReversed()])
  expect(await listed({ query: 'integrationKey=pqsw' })).toEqual([1, 'QuickBooks Desktop'])
  const other = all.slice(1).find((name) => name !== 'QuickBooks Desktop')
  const query = 'integrationKey!=pqsw && platformName!=nothing'
  expect(await listed({ query, orderBy: 'platformName', pageSize: 1 })).toEqual([2, other])
})

test.each(Object.keys(quickBooksDesktopUpdateSchema.shape))('%s, told by the customer, is kept', async (field) => {
  const { api } = fakeApi()
  const call = await caller(api)
  const before = api.quickBooksDesktop()
  await call('PATCH', '', { [field]: field === 'hosting' ? 'rightworks' : true })
  expect(api.quickBooksDesktop()).not.toEqual(before)
})

test('who is no administrator is remembered, until the connection moves to another computer', async () => {
  const { api } = fakeApi({ scenario: 'healthy' })
  const call = await caller(api)
  await call('PATCH', '', { isAdministrator: false })
  await call('POST', '/configuration/replacement')
  expect(api.quickBooksDesktop().isAdministrator).toBe(false)
  await call('POST', '/configuration/replacement', { reason: 'newComputer' })
  expect(api.quickBooksDesktop().isAdministrator).toBeNull()
})

test('a body that is no JSON, too large or of another type is refused', async () => {
  const { api } = fakeApi()
  const call = await caller(api)
  const large = JSON.stringify({ hosting: 'x'.repeat(65 * 1024) })
  const answers = [
    await call('PATCH', '', '{"hosting"'),
    await call('PATCH', '', large),
    await call('PATCH', '', 'hosting=desktopApp', { 'content-type': 'application/x-www-form-urlencoded' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([400, 413, 415])
  for (const { status, body } of answers) expect(z.parse(errorBodySchema, body).statusCode).toBe(status)
})

test('a missing or wrong token is 401, an address that does not exist 404', async () => {
  const { api } = fakeApi()
  const call = await caller(api)
  expect((await call('GET', '', undefined, { authorization: 'Bearer wrong' })).status).toBe(401)
  expect((await call('GET', '', undefined, { authorization: '' })).status).toBe(401)
  expect((await call('GET', '/nothing')).status).toBe(404)
})

test('every answer bears a correlation id, a failed one in its body too', async () => {
  const { api } = fakeApi()
  const call = await caller(api)
  expect((await call('GET', '')).headers.get('x-correlation-id')).toBe('fake-correlation-1')
  const refused = await call('GET', '/nothing')
  expect(refused.headers.get('x-correlation-id')).toBe(refused.body.correlationId)
})

test('the same key gives the first answer again, and 409 with another body', async () => {
  const { api } = fakeApi({ scenario: 'healthy' })
  const call = await caller(api)
  const key = { 'idempotency-key': 'k1' }
  const first = await call('POST', '/password', undefined, key)
  expect((await call('POST', '/password', undefined, key)).body).toEqual(first.body)
  expect((await call('POST', '/password')).body).not.toEqual(first.body)
  expect((await call('POST', '/pauses', { endsAt: inHours(1) }, key)).status).toBe(409)
})

test('overlapping pauses become one; a pause in force stops a sync, and its end lets it go on', async () => {
  const { api } = fakeApi({ scenario: 'syncing' })
  const call = await caller(api)
  await call('POST', '/pauses', { startsAt: inHours(5), endsAt: inHours(6) })
  const end = inHours(7)
  const merged = await call('POST', '/pauses', { startsAt: inHours(5.5), endsAt: end })
  expect(merged.body.upcomingPauses).toMatchObject([{ endsAt: end }])
  const paused = await call('POST', '/pauses', { endsAt: inHours(1) })
  expect([paused.status, paused.body.activity.state]).toEqual([201, 'stopping'])
  const resumed = await call('DELETE', `/pauses/${paused.body.pause.id}`)
  expect([resumed.body.pause, resumed.body.activity.state]).toEqual([null, 'syncing'])
  await call('POST', '/pauses', { endsAt: inHours(1) })
  api.quickBooksComputer.stopsSync()
  expect((await call('GET', '')).body.activity.state).toBe('idle')
  expect((await call('DELETE', '/pauses/unknown')).status).toBe(404)
})

test('the timeline tells a planned pause from one that began, with both times of each', async () => {
  const { api } = fakeApi({ scenario: 'fresh' })
  const call = await caller(api)
  const [start, end, moved, soon] = [inHours(5), inHours(6), inHours(7), inHours(1)]
  const planned = await call('POST', '/pauses', { startsAt: start, endsAt: end })
  const path = `/pauses/${planned.body.upcomingPauses[0].id}`
  await call('PATCH', path, { endsAt: moved })
  await call('DELETE', path)
  const paused = await call('POST', '/pauses', { endsAt: soon })
  await call('DELETE', `/pauses/${paused.body.pause.id}`)
  const { results } = z.parse(timelineSchema, (await call('GET', '/timeline')).body)
  expect(results.map(({ kind, startsAt, endsAt }) => [kind, startsAt, endsAt])).toEqual([
    ['resumed', paused.body.pause.startsAt, soon],
    ['paused', paused.body.pause.startsAt, soon],
    ['pauseCancelled', start, moved],
    ['pauseChanged', start, moved],
    ['pausePlanned', start, end],
    ['created', undefined, undefined],
  ])
})

test('a pause ends by itself when its time has come', async () => {
  let now = new Date('2026-03-02T15:00:00Z')
  const { api } = fakeApi({ scenario: 'paused', now: () => now })
  expect(api.quickBooksDesktop().pause).not.toBeNull()
  now = new Date('2026-03-02T15:50:00Z')
  expect(api.quickBooksDesktop().pause).toBeNull()
})

test('fifty pauses may be waiting, the next is a conflict', async () => {
  const now = Date.parse('2026-03-02T15:00:00Z')
  const { api } = fakeApi({ scenario: 'healthy', now: () => new Date(now) })
  const call = await caller(api)
  const statuses: number[] = []
  for (let hour = 1; hour <= 51; hour += 1) {
    const at = (minutes: number) => new Date(now + hour * 3_600_000 + minutes * 60_000)
    statuses.push((await call('POST', '/pauses', { startsAt: at(0), endsAt: at(30) })).status)
  }
  expect(statuses.slice(0, 50).every((status) => status === 201)).toBe(true)
  expect(statuses[50]).toBe(409)
})

test('sixty writes a minute are enough for anyone', async () => {
  let now = Date.parse('2026-03-02T15:00:00Z')
  const { api } = fakeApi({ now: () => new Date(now) })
  const call = await caller(api)
  for (let write = 0; write < 60; write += 1) await call('PATCH', '', { requirementsConfirmed: true })
  now += 15_000
  const refused = await call('PATCH', '', { requirementsConfirmed: true })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '45'])
  expect((await call('GET', '')).status).toBe(200)
  now += 45_001
  expect((await call('PATCH', '', { requirementsConfirmed: true })).status).toBe(200)
})

test('a disconnection in the middle of a sync cancels what waits, and keeps what was read', async () => {
  const { api, transport } = fakeApi({ scenario: 'firstSyncRunning' })
  const before = api.quickBooksDesktop().dataTypes
  await disconnectConnection(transport, api.connectionId)
  const { dataTypes, activity } = api.quickBooksDesktop()
  expect(activity.state).toBe('stopping')
  expect(new Set(dataTypes.map(({ status }) => status))).toEqual(new Set(['Complete', 'Cancelled']))
  expect(dataTypes.map(({ recordCount }) => recordCount)).toEqual(before.map(({ recordCount }) => recordCount))
})

test('what has not ended cannot be connected again, and what is not linked cannot be synced', async () => {
  const { api } = fakeApi({ scenario: 'signedIn' })
  const call = await caller(api)
  expect((await call('POST', '/reconnection')).status).toBe(409)
  expect((await call('POST', '/syncs')).status).toBe(409)
})

test("a backend makes companies, tokens and origins with its key; the company's token is good for no other", async () => {
  const { api } = fakeApi()
  const headers = { authorization: `Basic ${btoa(api.apiKey)}`, 'content-type': 'application/json' }
  const post = (path: string, body: unknown) =>
    fetch(`${api.baseUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const company = await (await post('/companies', { name: 'Another' })).json()
  const { accessToken } = await (await fetch(`${api.baseUrl}/companies/${company.id}/accessToken`, { headers })).json()
  const list = (id: string) =>
    fetch(`${api.baseUrl}/companies/${id}/connections`, { headers: { authorization: `Bearer ${accessToken}` } })
  expect([(await list(company.id)).status, (await list(api.companyId)).status]).toEqual([200, 404])
  const origins = { allowedOrigins: ['https://app.example.com'] }
  expect(await (await post('/corsSettings', origins)).json()).toEqual(origins)
  expect(await (await post('/corsSettings', { allowedOrigins: ['https://App.example.com/'] })).json()).toEqual(origins)
  expect((await post('/corsSettings', { allowedOrigins: ['*'] })).status).toBe(400)
  expect((await fetch(`${api.baseUrl}/corsSettings`, { headers: { authorization: 'Basic x' } })).status).toBe(401)
})

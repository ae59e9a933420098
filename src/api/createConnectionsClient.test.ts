import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { fakeApiServer } from '../../test/node/fakeApi'
import { thrown } from '../../test/node/thrown'
import type { ScenarioName } from '../testing/scenarios/scenarios'
import type { ClientCore } from './ClientCore'
import { type ConnectionsClient, createConnectionsClient } from './createConnectionsClient'
import { createResources } from './createResources'
import { queryKeys } from './queryKeys'

const fakeApi = fakeApiServer()
const opened: ClientCore[] = []

function begin(scenario: ScenarioName) {
  const { api, onError } = fakeApi({ scenario })
  const { baseUrl, companyId, getAccessToken } = api
  const client = createConnectionsClient({ baseUrl, companyId, getAccessToken, onError })
  opened.push(client)
  return { api, client, onError, id: api.connectionId }
}

afterEach(() => {
  for (const { queryClient } of opened.splice(0)) queryClient.clear()
})

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const names = (resources: object) =>
  Object.entries(resources).map(([resource, calls]) => [resource, Object.keys(calls as object)])

test('the client names every call before any code of them is fetched', () => {
  const { client } = begin('healthy')
  const { companyId, transport, queryClient, ...resources } = client
  expect(names(resources)).toEqual(names(createResources({ companyId, transport, queryClient })))
})

test('connections are created, listed, read, disconnected and deleted', async () => {
  const { client, id } = begin('healthy')
  const bank = await client.connections.create({ platformKey: 'rsan' })
  expect(await client.connections.list({ page: 2, pageSize: 1 })).toMatchObject({ results: [bank], totalResults: 2 })
  expect((await client.connections.disconnect(id)).status).toBe('Unlinked')
  expect((await client.connections.get(id)).status).toBe('Unlinked')
  expect(await client.connections.delete(bank.id)).toBeUndefined()
  expect((await client.connections.list()).totalResults).toBe(1)
})

test('QuickBooks Desktop is read, updated and synced', async () => {
  const { client, id } = begin('healthy')
  expect((await client.quickBooksDesktop.update(id, { hosting: 'rightworks' })).hosting).toBe('rightworks')
  expect((await client.quickBooksDesktop.get(id)).hosting).toBe('rightworks')
  const { dataTypes } = await client.quickBooksDesktop.requestSync(id, { dataTypes: ['bills'] })
  expect(dataTypes.filter(({ status }) => status === 'Queued').map(({ dataType }) => dataType)).toEqual(['bills'])
})

test('files are downloaded with their progress, and the registration is replaced', async () => {
  const { client, id } = begin('duplicateRegistration')
  const onProgress = vi.fn()
  const { fileName, blob } = await client.quickBooksDesktop.downloadConfiguration(id, { onProgress })
  expect(fileName).toMatch(/\.qwc$/)
  expect(onProgress.mock.lastCall?.[0]).toBe(blob.size)
  expect((await client.quickBooksDesktop.replaceConfiguration(id)).configuration.generation).toBe(2)
  expect((await client.quickBooksDesktop.downloadConnector(id)).blob.size).toBeGreaterThan(0)
})

test('an onProgress that throws is told of apart from the download', async () => {
  const { client, id } = begin('healthy')
  const thrownLater: unknown[] = []
  const queued = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
    Promise.resolve()
      .then(task)
      .catch((error: unknown) => thrownLater.push(error))
  })
  onTestFinished(() => queued.mockRestore())
  const fault = new Error('display broke')
  const onProgress = () => {
    throw fault
  }
  const { blob } = await client.quickBooksDesktop.downloadConnector(id, { onProgress })
  expect(blob.size).toBeGreaterThan(0)
  expect(new Set(thrownLater)).toEqual(new Set([fault]))
})

test('an ended connection is brought back, with a new password and a hand-off link', async () => {
  const { client, id } = begin('unlinked')
  expect((await client.quickBooksDesktop.reconnect(id)).setup.passwordIssuedAt).toBeNull()
  expect((await client.quickBooksDesktop.issuePassword(id)).password).toHaveLength(16)
  const { url, ...handoff } = await client.handoffs.create(id)
  expect(url).toContain('#handoff=')
  expect((await client.handoffs.list(id)).results).toEqual([handoff])
  expect(await client.handoffs.delete(id, handoff.id)).toBeUndefined()
  expect((await client.handoffs.list(id)).results).toEqual([])
  const { results, next } = await client.timeline.list(id, { limit: 2 })
  expect(results.map(({ kind }) => kind)).toEqual(['passwordIssued', 'reconnected'])
  expect((await client.timeline.list(id, { before: next ?? undefined })).results.at(-1)?.kind).toBe('created')
})

test('pauses and the schedule are changed', async () => {
  const { client, id } = begin('healthy')
  const { pause } = await client.pauses.create(id, { endsAt: inHours(1) })
  const endsAt = inHours(2)
  expect((await client.pauses.update(id, pause?.id ?? '', { endsAt })).pause?.endsAt).toBe(endsAt)
  expect((await client.pauses.delete(id, pause?.id ?? '')).pause).toBeNull()
  const schedule = { start: '20:00', end: '06:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'now' } as const
  expect((await client.syncSchedule.set(id, schedule)).syncSchedule).toEqual(schedule)
  const { firstSync: _, ...hours } = schedule
  expect((await client.syncSchedule.set(id, hours)).syncSchedule).toEqual({ ...hours, firstSync: 'inWindow' })
})

test('data is told by type and by pull', async () => {
  const { client } = begin('healthy')
  expect((await client.dataStatus.get())?.['invoices']?.currentStatus).toBe('Complete')
  expect((await client.dataStatus.listHistory({ pageSize: 3 })).results).toHaveLength(3)
})

const calls: readonly [string, (client: ConnectionsClient, id: string, signal?: AbortSignal) => Promise<unknown>][] = [
  ['connections.list', (client, _, signal) => client.connections.list({}, { signal })],
  ['connections.get', (client, id, signal) => client.connections.get(id, { signal })],
  ['connections.create', (client, _, signal) => client.connections.create({ platformKey: 'pqsw' }, { signal })],
  ['connections.disconnect', (client, id, signal) => client.connections.disconnect(id, { signal })],
  ['connections.delete', (client, id, signal) => client.connections.delete(id, { signal })],
  ['quickBooksDesktop.get', (client, id, signal) => client.quickBooksDesktop.get(id, { signal })],
  ['quickBooksDesktop.update', (client, id, signal) => client.quickBooksDesktop.update(id, {}, { signal })],
  ['quickBooksDesktop.requestSync', (client, id, signal) => client.quickBooksDesktop.requestSync(id, {}, { signal })],
  ['quickBooksDesktop.reconnect', (client, id, signal) => client.quickBooksDesktop.reconnect(id, { signal })],
  ['quickBooksDesktop.issuePassword', (client, id, signal) => client.quickBooksDesktop.issuePassword(id, { signal })],
  [
    'quickBooksDesktop.downloadConnector',
    (client, id, signal) => client.quickBooksDesktop.downloadConnector(id, { signal }),
  ],
  [
    'quickBooksDesktop.downloadConfiguration',
    (client, id, signal) => client.quickBooksDesktop.downloadConfiguration(id, { signal }),
  ],
  [
    'quickBooksDesktop.answerCompany',
    (client, id, signal) => client.quickBooksDesktop.answerCompany(id, { confirmed: true }, { signal }),
  ],
  [
    'quickBooksDesktop.replaceConfiguration',
    (client, id, signal) => client.quickBooksDesktop.replaceConfiguration(id, { reason: 'newComputer' }, { signal }),
  ],
  ['pauses.create', (client, id, signal) => client.pauses.create(id, { endsAt: inHours(1) }, { signal })],
  ['pauses.update', (client, id, signal) => client.pauses.update(id, 'pause-1', { endsAt: inHours(1) }, { signal })],
  ['pauses.delete', (client, id, signal) => client.pauses.delete(id, 'pause-1', { signal })],
  [
    'syncSchedule.set',
    (client, id, signal) =>
      client.syncSchedule.set(
        id,
        { start: '20:00', end: '06:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'now' },
        { signal },
      ),
  ],
  ['handoffs.list', (client, id, signal) => client.handoffs.list(id, { signal })],
  ['handoffs.create', (client, id, signal) => client.handoffs.create(id, { signal })],
  ['handoffs.delete', (client, id, signal) => client.handoffs.delete(id, 'handoff-1', { signal })],
  ['dataStatus.get', (client, _, signal) => client.dataStatus.get({ signal })],
  ['dataStatus.listHistory', (client, _, signal) => client.dataStatus.listHistory({}, { signal })],
  ['timeline.list', (client, id, signal) => client.timeline.list(id, {}, { signal })],
]

test('each call is in the table', () => {
  const { companyId: _, transport: _transport, queryClient: _queryClient, ...resources } = begin('healthy').client
  const all = Object.entries(resources).flatMap(([name, group]) => Object.keys(group).map((call) => `${name}.${call}`))
  expect(calls.map(([name]) => name)).toEqual(all)
})

test.each(calls)('%s rejects with a ConnectionsError, which onError is told of', async (_, call) => {
  const { api, client, id, onError } = begin('healthy')
  api.fail(403, { times: Infinity })
  const error = await thrown(call(client, id))
  expect(error).toMatchObject({ name: 'ConnectionsError', code: 'not_allowed' })
  expect(onError).toHaveBeenCalledExactlyOnceWith(error)
})

test.each(calls)('%s is aborted by its signal, and rejects with the reason', async (_, call) => {
  const { api, client, id, onError } = begin('healthy')
  api.fail('slow', { times: Infinity })
  const controller = new AbortController()
  const reason = new Error('The page was left')
  const rejected = expect(call(client, id, controller.signal)).rejects.toBe(reason)
  await vi.waitFor(() => expect(api.requests).toHaveLength(1))
  controller.abort(reason)
  await rejected
  expect(onError).not.toHaveBeenCalled()
})

test('what a call changes is on the screen of every component of the same client', async () => {
  const { client, id } = begin('healthy')
  const desktop = await client.quickBooksDesktop.update(id, { hosting: 'rightworks' })
  expect(client.queryClient.getQueryData(queryKeys.quickBooksDesktop(id))).toBe(desktop)
  const connection = await client.connections.disconnect(id)
  expect(client.queryClient.getQueryData(queryKeys.connection(id))).toBe(connection)
})

test('an answer that comes after a newer one doesn’t bring the older state back', async () => {
  const { api, id } = begin('healthy')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  let count = 0
  const { baseUrl, companyId, getAccessToken } = api
  const client = createConnectionsClient({
    baseUrl,
    companyId,
    getAccessToken,
    fetch: async (...request) => {
      count += 1
      const isFirst = count === 1
      const response = await fetch(...request)
      if (isFirst) await held
      return response
    },
  })
  opened.push(client)
  const shown = () => client.queryClient.getQueryData(queryKeys.quickBooksDesktop(id))
  const first = client.quickBooksDesktop.update(id, { hosting: 'rightworks' })
  await vi.waitFor(() => expect(count).toBe(1))
  await client.quickBooksDesktop.update(id, { hosting: 'desktopApp' })
  release()
  await first
  expect(shown()).toMatchObject({ hosting: 'desktopApp' })
})

test('a hundred calls leave nothing hanging on the signal that they share', async () => {
  const { client, id } = begin('healthy')
  const { signal } = new AbortController()
  const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
  for (let call = 0; call < 100; call += 1) await client.connections.get(id, { signal })
  expect(added.mock.calls.length).toBeGreaterThan(99)
  expect(removed.mock.calls.length).toBe(added.mock.calls.length)
})

const options = { baseUrl: 'https://api.test', companyId: 'company-1', getAccessToken: () => 'token' }

test.each([
  ['baseUrl', undefined],
  ['companyId', undefined],
  ['companyId', ''],
  ['getAccessToken', undefined],
])('%s must not be %j, and the error says so', (name, value) => {
  expect(() => createConnectionsClient({ ...options, [name]: value })).toThrow(
    new RegExp(`^${name} must be|^${name} must say`),
  )
})

import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { afterEach, expect, test } from 'vitest'
import {
  createConnection,
  deleteConnection,
  getConnection,
  listConnections,
  disconnectConnection,
} from '../../src/api/connections'
import { getDataStatus, listDataHistory } from '../../src/api/dataStatus'
import { getQuickBooksDesktop } from '../../src/api/desktop'
import * as changes from '../../src/api/desktopChanges'
import { downloadConfiguration } from '../../src/api/downloads'
import { createHandoff } from '../../src/api/handoffs'
import { issuePassword } from '../../src/api/password'
import { createPause, deletePause, updatePause } from '../../src/api/pauses'
import { setSyncSchedule } from '../../src/api/syncSchedule'
import { listTimeline } from '../../src/api/timeline'
import { endpoints } from '../../src/testing/endpoints/endpoints'
import type { FakeConnectionsApi } from '../../src/testing/FakeConnectionsApi'
import type { ScenarioName } from '../../src/testing/scenarios/scenarios'
import { fakeApiServer } from './fakeApi'

const fakeApi = fakeApiServer()
const file = new URL('../../api-report/openapi.json', import.meta.url)
const operationSchema = z.object({ responses: z.record(z.string(), z.unknown()) })
const taggedSchema = z.object({ tags: z.array(z.string()) })
const openApiSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const { paths } = z.parse(openApiSchema, JSON.parse(readFileSync(file, 'utf8')))
let api: FakeConnectionsApi | undefined

afterEach(() => {
  for (const { method, path, status } of api?.requests ?? []) {
    expect(writtenStatuses(method, path), `${method} ${path}`).toContain(String(status))
  }
})

/** A client and its fake, whose answers must bear statuses that the OpenAPI file has. */
function begin(scenario?: ScenarioName) {
  const begun = fakeApi(scenario && { scenario })
  api = begun.api
  return begun
}

function writtenStatuses(method: string, path: string) {
  const isOf = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)
  const operation = Object.entries(paths).find(([template]) => isOf(template))?.[1][method.toLowerCase()]
  return Object.keys(z.parse(operationSchema, operation).responses)
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

test('the fake answers each address of the OpenAPI file but those that only servers are for, and no other', () => {
  const written = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const { success, data } = z.safeParse(taggedSchema, operation)
      return !success || data.tags.includes('Server') ? [] : [`${method} ${path}`]
    }),
  )
  const answered = endpoints.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(answered.toSorted()).toEqual(written.toSorted())
})

test('connections are created, listed in pages, read, unlinked and deleted', async () => {
  const { api, transport } = begin('healthy')
  const bank = await createConnection(transport, 'rsan')
  expect(bank).toMatchObject({ status: 'PendingAuth', sourceType: 'Banking' })
  const page = await listConnections(transport, { page: 2, pageSize: 1 })
  expect(page).toMatchObject({ results: [bank], pageNumber: 2, pageSize: 1, totalResults: 2 })
  expect((await disconnectConnection(transport, api.connectionId)).status).toBe('Unlinked')
  expect((await getConnection(transport, api.connectionId)).status).toBe('Unlinked')
  expect(await deleteConnection(transport, bank.id)).toBeUndefined()
  expect((await listConnections(transport)).totalResults).toBe(1)
})

test('the first connection created is the one that the fake computer acts on', async () => {
  const { api, transport } = begin('noConnectionYet')
  const { id, status } = await createConnection(transport, 'pqsw')
  expect([id, status]).toEqual([api.connectionId, 'PendingAuth'])
  api.quickBooksComputer.opensConfiguration()
  expect((await getQuickBooksDesktop(transport, id)).setup.configurationOpenedAt).not.toBeNull()
})

test('data status and history tell of what was synced', async () => {
  const { transport } = begin('healthy')
  expect((await getDataStatus(transport))?.['invoices']?.currentStatus).toBe('Complete')
  const { results } = await listDataHistory(transport, { pageSize: 3 })
  expect(results.map(({ isCompleted }) => isCompleted)).toEqual([true, true, true])
})

test('what only the customer knows is told and kept', async () => {
  const { api, transport } = begin()
  const { connectionId } = api
  const chosen = await changes.updateQuickBooksDesktop(transport, connectionId, { hosting: 'rightworks' })
  expect([chosen.hosting, chosen.connector]).toEqual(['rightworks', null])
  const body = { hosting: 'desktopApp', requirementsConfirmed: true, connectorInstalled: true } as const
  const { connector, setup } = await changes.updateQuickBooksDesktop(transport, connectionId, body)
  expect(connector).not.toBeNull()
  expect([setup.requirementsConfirmedAt, setup.connectorInstalledAt]).not.toContain(null)
  const { problem } = await changes.updateQuickBooksDesktop(transport, connectionId, { duplicateRegistration: true })
  expect(problem?.code).toBe('duplicate_registration')
  const added = await changes.updateQuickBooksDesktop(transport, connectionId, { configurationAdded: true })
  expect([added.problem, added.setup.configurationAddedAt === null]).toEqual([null, false])
  const replaced = await changes.replaceConfiguration(transport, connectionId)
  expect(replaced.setup.configurationAddedAt).toBeNull()
})

test('a replaced configuration is another registration', async () => {
  const { api, transport } = begin('duplicateRegistration')
  const before = await (await downloadConfiguration(transport, api.connectionId)).blob.text()
  const { configuration, problem, setup } = await changes.replaceConfiguration(transport, api.connectionId)
  expect([configuration.generation, problem, setup.configurationDownloadedAt]).toEqual([2, null, null])
  const after = await (await downloadConfiguration(transport, api.connectionId)).blob.text()
  expect(after).not.toBe(before)
})

test('another company takes the place of the one that was connected', async () => {
  const { api, transport } = begin('healthy')
  const { connectionId, quickBooksComputer } = api
  const replacement = { reason: 'otherCompany' } as const
  const { configuration, companyFile, setup } = await changes.replaceConfiguration(transport, connectionId, replacement)
  expect(configuration).toMatchObject({ generation: 2, replacementReason: 'otherCompany' })
  expect([companyFile, setup.companyConfirmedAt, setup.companyLinkedAt]).toEqual([null, null, null])
  await issuePassword(transport, connectionId)
  quickBooksComputer.showsCompany('other')
  const confirmed = await changes.answerCompany(transport, connectionId, { confirmed: true })
  quickBooksComputer.linksCompany()
  const document = await getQuickBooksDesktop(transport, connectionId)
  expect(document.companyFile?.companyName).toBe(confirmed.companyCandidate?.companyName)
  expect(document.dataTypes.map(({ recordCount }) => recordCount)).toEqual(document.dataTypes.map(() => 0))
})

test('schedule, pauses and syncs answer with the whole document', async () => {
  const { api, transport } = begin('healthy')
  const { connectionId } = api
  const schedule = {
    start: '20:00',
    end: '06:00',
    days: 'everyDay',
    timeZone: 'Europe/Berlin',
    firstSync: 'now',
  } as const
  expect((await setSyncSchedule(transport, connectionId, schedule)).syncSchedule).toEqual(schedule)
  const { pause } = await createPause(transport, connectionId, { endsAt: inHours(1) })
  const endsAt = inHours(2)
  expect((await updatePause(transport, connectionId, pause?.id ?? '', endsAt)).pause?.endsAt).toBe(endsAt)
  expect((await deletePause(transport, connectionId, pause?.id ?? '')).pause).toBeNull()
  const { dataTypes } = await changes.requestSync(transport, connectionId, { dataTypes: ['bills'] })
  expect(dataTypes.filter(({ status }) => status === 'Queued').map(({ dataType }) => dataType)).toEqual(['bills'])
})

test('a password, a hand-off, a time line, another beginning', async () => {
  const { api, transport } = begin('unlinked')
  const { connectionId } = api
  const { setup } = await changes.reconnect(transport, connectionId)
  expect([setup.configurationOpenedAt, setup.passwordIssuedAt]).toEqual([null, null])
  expect((await getConnection(transport, connectionId)).status).toBe('PendingAuth')
  expect((await issuePassword(transport, connectionId)).password).toMatch(/^[A-HJ-NP-Za-km-z2-9]{16}$/)
  expect((await createHandoff(transport, connectionId)).url).toContain('#handoff=')
  const first = await listTimeline(transport, connectionId, { limit: 2 })
  expect(first.results.map(({ kind }) => kind)).toEqual(['passwordIssued', 'reconnected'])
  const rest = await listTimeline(transport, connectionId, { before: first.next ?? '' })
  expect(rest.results.at(-1)?.kind).toBe('created')
})

import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { listConnections } from '../../api/connections'
import { getDataStatus, listDataHistory } from '../../api/dataStatus'
import { getQuickBooksDesktop } from '../../api/desktop'
import { problemCodes } from '../../api/schemas/problem'
import { hostingKinds } from '../../api/schemas/quickBooksDesktop'
import { listTimeline } from '../../api/timeline'
import { createTransport } from '../../api/transport/transport'
import { problemForHresult } from '../../domain/problems/problemForHresult'
import { setupFacts } from '../../domain/setup/setupFacts'
import { setupProgress, setupSteps } from '../../domain/setup/setupSteps'
import { problemSigns } from '../computer/problemSigns'
import { createFakeConnectionsApi } from '../createFakeConnectionsApi'
import { scenarioData } from './Scenario'
import { type ScenarioName, scenarios } from './scenarios'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test.each(Object.keys(scenarios) as ScenarioName[])('every answer of %s keeps the contract', async (scenario) => {
  const api = createFakeConnectionsApi({ scenario })
  server.use(...api.handlers)
  const transport = createTransport(api)
  const { results, totalResults } = await listConnections(transport, { pageSize: 500 })
  expect(results).toHaveLength(totalResults)
  expect(results).toEqual(api.connections)
  await getDataStatus(transport)
  await listDataHistory(transport)
  if (!results.some(({ id }) => id === api.connectionId)) return
  const { notOffered = [] } = scenarioData(scenarios[scenario], new Date())
  if (notOffered.includes('quickbooksDesktop')) return
  expect(await getQuickBooksDesktop(transport, api.connectionId)).toEqual(api.quickBooksDesktop())
  if (notOffered.includes('timeline')) return
  expect((await listTimeline(transport, api.connectionId)).results).not.toHaveLength(0)
})

const desktops = (Object.keys(scenarios) as ScenarioName[]).flatMap((scenario) => {
  const { quickBooksDesktop } = scenarioData(scenarios[scenario], new Date())
  return quickBooksDesktop === null ? [] : [createFakeConnectionsApi({ scenario }).quickBooksDesktop()]
})

test.each(hostingKinds)('a scenario shows QuickBooks on %s', (kind) => {
  expect(desktops.map(({ hosting }) => hosting)).toContain(kind)
})

test.each(problemCodes)('a scenario shows the problem %s', (code) => {
  expect(desktops.map(({ problem }) => problem?.code)).toContain(code)
})

test.each(setupSteps)('a scenario shows the step $id', ({ id }) => {
  expect(desktops.map((desktop) => setupProgress(setupFacts(desktop)).shown)).toContain(id)
})

test('a problem by the number that QuickBooks gives with it is that problem', () => {
  for (const [code, { hresult, detail }] of Object.entries(problemSigns)) {
    if (hresult) expect(problemForHresult(hresult, detail ?? '')).toBe(code)
  }
})

import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { listConnections } from '../../api/connections'
import { getDataStatus, listDataHistory } from '../../api/dataStatus'
import { getQuickBooksDesktop } from '../../api/desktop'
import { getTimeline } from '../../api/timeline'
import { createTransport } from '../../api/transport/transport'
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
  expect((await getTimeline(transport, api.connectionId)).results).not.toHaveLength(0)
})

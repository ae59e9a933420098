import { expect, test } from 'vitest'
import { operations } from '../../scripts/openapi/operations'
import { createConnectionsClient } from '../../src/api/createConnectionsClient'
import { createServerClient } from '../../src/api/server/createServerClient'

const client = createConnectionsClient({
  baseUrl: 'https://api.test',
  companyId: 'company-1',
  getAccessToken: () => '',
})
const verbs = (resource: object) => Object.keys(resource)
const operationIds = operations.map(({ operationId }) => operationId)

test('an operation of the contract and the client’s call of it are named by one verb', () => {
  const { connections, pauses, handoffs, syncSchedule, timeline, quickBooksDesktop } = client
  const expected = [
    ...verbs(connections).map((verb) => (verb === 'list' ? 'listConnections' : `${verb}Connection`)),
    ...verbs(pauses).map((verb) => `${verb}Pause`),
    ...verbs(handoffs).map((verb) => (verb === 'list' ? 'listHandoffs' : `${verb}Handoff`)),
    ...verbs(syncSchedule).map((verb) => `${verb}SyncSchedule`),
    ...verbs(timeline).map((verb) => `${verb}Timeline`),
    ...verbs(quickBooksDesktop).map((verb) => (['get', 'update'].includes(verb) ? `${verb}QuickBooksDesktop` : verb)),
  ]
  expect(operationIds).toEqual(expect.arrayContaining(expected))
})

test('so are an operation for servers and their client’s call', () => {
  const { companies, syncSettings, refresh, refreshDataType } = createServerClient({ baseUrl: '', apiKey: 'key' })
  const oddlyNamed: Record<string, string> = {
    list: 'listCompanies',
    issueAccessToken: 'getAccessToken',
    refresh: 'refreshCompany',
  }
  const expected = [
    ...verbs(companies).map((verb) => oddlyNamed[verb] ?? `${verb}Company`),
    ...verbs(syncSettings).map((verb) =>
      verb.endsWith('Defaults') ? verb.replace('Defaults', 'ProfileSyncSettings') : `${verb}SyncSettings`,
    ),
    ...verbs({ refresh, refreshDataType }).map((verb) => oddlyNamed[verb] ?? verb),
    'listRecords',
    'listChanges',
  ]
  expect(operationIds).toEqual(expect.arrayContaining(expected))
})

import { contractParts } from '../api/schemas/contractParts'
import type { ComputerScene } from './computer/ComputerScene'
import { createQuickBooksComputer } from './computer/createQuickBooksComputer'
import { endpoints } from './endpoints/endpoints'
import type { FakeConnectionsApi, FakeConnectionsApiOptions } from './FakeConnectionsApi'
import { fakeApiKey } from './http/checkAccess'
import { createFailures } from './http/createFailures'
import { createHandlers } from './http/createHandlers'
import { failureNames, type FailureOptions, type FieldFailure, isFieldFailure, type PlainFailure } from './http/Failure'
import type { LoggedRequest } from './http/LoggedRequest'
import { knownName } from './knownName'
import { type Scenario, scenarioData } from './scenarios/Scenario'
import { type ScenarioName, scenarioNames, scenarios } from './scenarios/scenarios'
import { createFakeState, fakeCompanyId, fakeConnectionId } from './state/createFakeState'
import type { FakeState } from './state/FakeState'
import { issueAccessToken } from './state/issueAccessToken'
import { readDocument } from './state/readDocument'

/** Makes a Connections API in memory, for tests and stories: nothing leaves the process. */
export function createFakeConnectionsApi({
  scenario = {},
  baseUrl = 'https://api.connections.test',
  now = () => new Date(),
}: FakeConnectionsApiOptions = {}): FakeConnectionsApi {
  const failures = createFailures()
  const requests: LoggedRequest[] = []
  const root = baseUrl.replace(/\/+$/, '')
  let begun = scenario
  let state = begin(begun)

  function begin(named: Scenario | ScenarioName) {
    const found = typeof named === 'string' ? scenarios[knownName('scenario', named, scenarioNames)] : named
    const data = scenarioData(found, now())
    for (const part of data.notOffered ?? []) knownName('part of the contract', part, Object.keys(contractParts))
    return createFakeState(data, now)
  }

  function scene(connectionId: string): ComputerScene {
    const held = state.connections.get(connectionId)
    if (!held?.desktop) throw new Error(`The fake API has no QuickBooks Desktop connection ${connectionId} now.`)
    return { state, held, desktop: held.desktop }
  }

  return {
    handlers: createHandlers(endpoints, { baseUrl: root, failures, requests, state: () => state }),
    baseUrl: root,
    companyId: fakeCompanyId,
    connectionId: fakeConnectionId,
    apiKey: fakeApiKey,
    getAccessToken: async () => issueAccessToken(state, fakeCompanyId),
    quickBooksComputer: createQuickBooksComputer(() => scene(fakeConnectionId)),
    requests,
    get connections() {
      return [...state.connections.values()].map(({ connection }) => connection)
    },
    quickBooksDesktop: (connectionId = fakeConnectionId) => readDocument(scene(connectionId).desktop, now()),
    fail(failure: PlainFailure | FieldFailure, options: FailureOptions & { field?: string } = {}) {
      knownName('failure', failure, failureNames)
      if (options.field === undefined && isFieldFailure(failure)) {
        throw new TypeError(`The failure ${failure} needs a field, such as { field: 'activity.state' }.`)
      }
      failures.order({ times: 1, ...options, failure })
    },
    recover: failures.recover,
    expireAccessTokens: () => state.accessTokens.clear(),
    reset(next: Scenario | ScenarioName = begun) {
      // First, so that an unknown scenario leaves all as it was.
      const begins = begin(next)
      begun = next
      failures.recover()
      endEventStreams(state)
      requests.length = 0
      state = begins
    },
  }
}

function endEventStreams(state: FakeState) {
  for (const { desktop } of state.connections.values()) {
    for (const listener of desktop?.listeners ?? []) listener.ended()
  }
}

import { setupServer } from 'msw/node'
import { onTestFinished } from 'vitest'
import { createConnectionsClient } from '../src/api/createConnectionsClient'
import { createFakeConnectionsApi } from '../src/testing/createFakeConnectionsApi'
import type { FakeConnectionsApiOptions } from '../src/testing/FakeConnectionsApi'

/** A fake API and a client of it, for a page that is not React's. */
export function fakeClient(scenario: NonNullable<FakeConnectionsApiOptions['scenario']>) {
  const api = createFakeConnectionsApi({ scenario })
  const server = setupServer(...api.handlers)
  server.listen({ onUnhandledRequest: 'error' })
  const { baseUrl, companyId, getAccessToken } = api
  const client = createConnectionsClient({ baseUrl, companyId, getAccessToken })
  onTestFinished(() => {
    client.queryClient.clear()
    server.close()
  })
  return { api, client }
}

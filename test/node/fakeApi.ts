import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { createTransport } from '../../src/api/transport/transport'
import { createFakeConnectionsApi } from '../../src/testing/createFakeConnectionsApi'
import type { FakeConnectionsApiOptions } from '../../src/testing/FakeConnectionsApi'

/** Puts MSW in the network's place for a test file. What it gives makes a fake API and a client's line to it. */
export function fakeApiServer() {
  const server = setupServer()
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
  return (options: FakeConnectionsApiOptions = {}) => {
    const api = createFakeConnectionsApi(options)
    server.use(...api.handlers)
    const getAccessToken = vi.fn(api.getAccessToken)
    const onError = vi.fn()
    return { api, getAccessToken, onError, transport: createTransport({ ...api, getAccessToken, onError }) }
  }
}

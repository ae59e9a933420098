import { render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { type ReactNode, StrictMode } from 'react'
import { onTestFinished } from 'vitest'
import { createConnectionsClient } from '../src/api/createConnectionsClient'
import {
  ConnectionsProvider,
  type ConnectionsProviderProps,
} from '../src/components/ConnectionsProvider/ConnectionsProvider'
import { createFakeConnectionsApi } from '../src/testing/createFakeConnectionsApi'
import type { FakeConnectionsApi, FakeConnectionsApiOptions } from '../src/testing/FakeConnectionsApi'

interface RenderWithClientOptions {
  scenario?: FakeConnectionsApiOptions['scenario']
  /** Another page of the same company: pass the first page's API. */
  api?: FakeConnectionsApi
  provider?: Omit<ConnectionsProviderProps, 'client' | 'children'>
  /** Default true. */
  strict?: boolean
}

interface RenderedPage extends RenderResult {
  api: FakeConnectionsApi
  user: UserEvent
  /** What a reload does: everything in the page's memory is gone. */
  reload: () => void
}

/** Shows a component as a host would, in StrictMode, against a fake API of its own. */
export function renderWithClient(
  ui: ReactNode | ((api: FakeConnectionsApi) => ReactNode),
  { scenario, api: given, provider = {}, strict = true }: RenderWithClientOptions = {},
): RenderedPage {
  const api = given ?? startedApi(scenario)
  const page = () => {
    const { baseUrl, companyId, getAccessToken } = api
    const client = createConnectionsClient({ baseUrl, companyId, getAccessToken })
    onTestFinished(() => client.queryClient.clear())
    const tree = (
      <ConnectionsProvider {...provider} client={client}>
        {typeof ui === 'function' ? ui(api) : ui}
      </ConnectionsProvider>
    )
    return strict ? <StrictMode>{tree}</StrictMode> : tree
  }
  const user = userEvent.setup()
  const result = render(page())
  const reload = () => {
    result.unmount()
    Object.assign(result, render(page()))
  }
  return Object.assign(result, { api, user, reload })
}

function startedApi(scenario: FakeConnectionsApiOptions['scenario']) {
  const api = createFakeConnectionsApi(scenario === undefined ? {} : { scenario })
  const server = setupServer(...api.handlers)
  server.listen({ onUnhandledRequest: 'error' })
  // A test's own hooks end first, and so its page is gone before the API is.
  onTestFinished(() => server.close())
  return api
}

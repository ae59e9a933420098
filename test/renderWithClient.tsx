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
import { en } from '../src/messages/en'
import { createFakeConnectionsApi } from '../src/testing/createFakeConnectionsApi'
import type { FakeConnectionsApi, FakeConnectionsApiOptions } from '../src/testing/FakeConnectionsApi'

type ProviderProps = Partial<Omit<ConnectionsProviderProps, 'client' | 'children'>>

interface RenderWithClientOptions {
  scenario?: FakeConnectionsApiOptions['scenario']
  /** Another page of the same company: pass the first page's API. */
  api?: FakeConnectionsApi
  /** Runs before anything is rendered, such as to order failures. */
  before?: (api: FakeConnectionsApi) => void
  /** Default: English. */
  provider?: ProviderProps
  /** Default true. */
  strict?: boolean
}

interface RenderedPage extends RenderResult {
  api: FakeConnectionsApi
  user: UserEvent
  /** What a reload does: everything in the page's memory is gone. */
  reload: () => void
  /** Everything that the page's client holds in its caches, as text. */
  cached: () => string
  /** Renders with other props, in the same page. */
  show: (ui: ReactNode) => void
  /** Renders with other props on the provider, in the same page. */
  provide: (props: ProviderProps) => void
}

/** Shows a component as a host would, in StrictMode, against a fake API of its own. */
export function renderWithClient(
  ui: ReactNode | ((api: FakeConnectionsApi) => ReactNode),
  { scenario, api: given, before, provider = {}, strict = true }: RenderWithClientOptions = {},
): RenderedPage {
  const api = given ?? startedApi(scenario)
  before?.(api)
  const opened = () => {
    const { baseUrl, companyId, getAccessToken } = api
    const client = createConnectionsClient({ baseUrl, companyId, getAccessToken })
    onTestFinished(() => client.queryClient.clear())
    return client
  }
  let client = opened()
  const tree = (content: ReactNode, props = provider) => {
    const page = (
      <ConnectionsProvider locale={en} {...props} client={client}>
        {content}
      </ConnectionsProvider>
    )
    return strict ? <StrictMode>{page}</StrictMode> : page
  }
  const content = typeof ui === 'function' ? ui(api) : ui
  const user = userEvent.setup()
  const result = render(tree(content))
  const reload = () => {
    result.unmount()
    client = opened()
    Object.assign(result, render(tree(content)))
  }
  const cached = () => {
    const { queryClient } = client
    const held = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()]
    return JSON.stringify(held.map(({ state, options }) => ({ state, options })))
  }
  const show = (next: ReactNode) => result.rerender(tree(next))
  const provide = (props: ProviderProps) => result.rerender(tree(content, props))
  return Object.assign(result, { cached, api, user, reload, show, provide })
}

function startedApi(scenario: FakeConnectionsApiOptions['scenario']) {
  const api = createFakeConnectionsApi(scenario === undefined ? {} : { scenario })
  const server = setupServer(...api.handlers)
  server.listen({ onUnhandledRequest: 'error' })
  // A test's own hooks end first, and so its page is gone before the API is.
  onTestFinished(() => server.close())
  return api
}

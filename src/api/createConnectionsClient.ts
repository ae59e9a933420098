// Of its core, which is the same class and needs no React: the client is for servers and scripts too.
import { QueryClient } from '@tanstack/query-core'
import { loadError } from '../errors'
import type { ClientCore } from './ClientCore'
import type { ClientResources } from './ClientResources'
import { raceAbort } from './transport/raceAbort'
import { reporting } from './transport/request'
import { createTransport, type Transport, type TransportOptions } from './transport/transport'

/** How to make a client: the API's address, the company, and how to get its token. */
export interface ConnectionsClientOptions extends TransportOptions {}

/** One signed-in company's client, for `<ConnectionsProvider client={client}>` and for calls of your own. */
export interface ConnectionsClient extends ClientResources {
  /** The company that is signed in. */
  readonly companyId: string
  /** @internal */
  readonly transport: Transport
  /** @internal Private, so that the host's own queries are never mixed with ours. */
  readonly queryClient: QueryClient
}

/**
 * Makes a client for one company, outside React, once per signed-in company. Sends nothing until a component needs it or you call it.
 * Two clients on one page share neither tokens nor answers.
 *
 * @throws TypeError naming the option that is missing
 * @example
 * const client = createConnectionsClient({ baseUrl, companyId, getAccessToken })
 * const { results } = await client.connections.list({ pageSize: 20 })
 */
export function createConnectionsClient(options: ConnectionsClientOptions): ConnectionsClient {
  requireOptions(options)
  const core = {
    companyId: options.companyId,
    transport: createTransport(options),
    queryClient: new QueryClient({
      defaultOptions: {
        // Repeats are made in `request`, which knows what is safe and how long the service asked to wait.
        queries: { retry: false, networkMode: 'always', refetchOnReconnect: true, staleTime: 1000 },
        mutations: { retry: false, networkMode: 'always' },
      },
    }),
  }
  return { ...core, ...lazyResources(core) }
}

/** Pages without types pass what their settings happen to hold. */
function requireOptions({ baseUrl, companyId, getAccessToken }: ConnectionsClientOptions) {
  if (typeof baseUrl !== 'string') throw new TypeError('baseUrl must say where the API answers.')
  if (typeof companyId !== 'string' || companyId === '') throw new TypeError('companyId must be a company’s id.')
  if (typeof getAccessToken !== 'function') throw new TypeError('getAccessToken must be a function.')
}

/** The names of the calls: all that a page has of them before it makes one. */
const callNames: { readonly [Name in keyof ClientResources]: readonly (keyof ClientResources[Name])[] } = {
  connections: ['list', 'get', 'create', 'disconnect', 'delete'],
  quickBooksDesktop: [
    'get',
    'update',
    'requestSync',
    'reconnect',
    'issuePassword',
    'downloadConnector',
    'downloadConfiguration',
    'answerCompany',
    'replaceConfiguration',
  ],
  pauses: ['create', 'update', 'delete'],
  syncSchedule: ['set'],
  handoffs: ['list', 'create', 'delete'],
  dataStatus: ['get', 'listHistory'],
  timeline: ['list'],
}

type AnyCalls = Record<string, Record<string, (...input: unknown[]) => Promise<unknown>>>

/** Calls whose code is fetched with the first of them: pages that only show components never fetch it. */
function lazyResources(core: ClientCore): ClientResources {
  const load = async () => {
    try {
      return (await import('./createResources')).createResources(core) as unknown as AnyCalls
    } catch (cause) {
      throw loadError(cause)
    }
  }
  const lazyCalls = ([resource, names]: [string, readonly string[]]) => {
    const call = (name: string) => [
      name,
      async (...input: unknown[]) => {
        const { signal } = (input.at(-1) ?? {}) as { signal?: AbortSignal }
        const calls = await reporting(core.transport, () => raceAbort(load(), signal))
        return calls[resource]?.[name]?.(...input)
      },
    ]
    return [resource, Object.fromEntries(names.map(call))]
  }
  return Object.fromEntries(Object.entries(callNames).map(lazyCalls))
}

import { QueryClient } from '@tanstack/react-query'
import { createTransport, type Transport, type TransportOptions } from './transport/transport'

/** How to make a client: the API's address, the company, and how to get its token. */
export interface ConnectionsClientOptions extends TransportOptions {}

/** One signed-in company's client, for `<ConnectionsProvider client={client}>`. */
export interface ConnectionsClient {
  /** The company that is signed in. */
  readonly companyId: string
  /** @internal */
  readonly transport: Transport
  /** @internal Private, so that the host's own queries are never mixed with ours. */
  readonly queryClient: QueryClient
}

/**
 * Makes a client for one company, outside React, once per signed-in company. Sends nothing until a component needs it.
 * Two clients on one page share neither tokens nor answers.
 */
export function createConnectionsClient(options: ConnectionsClientOptions): ConnectionsClient {
  return {
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
}

import type { QueryClient } from '@tanstack/react-query'
import type { Transport } from './transport/transport'

/** What a client is made of. */
export interface ClientCore {
  /** The company that is signed in. */
  readonly companyId: string
  /** @internal */
  readonly transport: Transport
  /** @internal Private, so that the host's own queries are never mixed with ours. */
  readonly queryClient: QueryClient
}

import type { QueryClient } from '@tanstack/query-core'
import type { Transport } from './transport/transport'

/** What a client is made of, for what reads and writes through it. */
export interface ClientCore {
  readonly companyId: string
  readonly transport: Transport
  readonly queryClient: QueryClient
}

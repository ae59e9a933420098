'use client'
import { queryOptions } from '@tanstack/react-query'
import { listConnections } from '../api/connections'
import { queryKeys } from '../api/queryKeys'
import { pendingQuickBooksDesktop } from '../domain/connection/connectionList'
import { useConnectionsClient } from './useConnectionsClient'
import { type ReadResult, useRead } from './useRead'

/** The unfinished connection to continue with; null where there is none. */
export type PendingConnectionResult = ReadResult<{ connectionId: string | null }>

/** Looks once, when setup opens, for a connection that was begun and not finished. */
export function usePendingConnection(): PendingConnectionResult {
  const { transport } = useConnectionsClient()
  const query = queryOptions({
    queryKey: queryKeys.pendingConnection(transport.companyId),
    queryFn: ({ signal }) => listConnections(transport, { pageSize: 5000 }, signal),
    // A connection created in this setup is not one to come back to while it is being created.
    staleTime: Infinity,
    gcTime: 0,
  })
  return useRead(query, ({ results }) => ({ connectionId: pendingQuickBooksDesktop(results)?.id ?? null }))
}

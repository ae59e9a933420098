'use client'
import { useQuery } from '@tanstack/react-query'
import { listConnections } from '../api/connections'
import { queryKeys } from '../api/queries'
import { pendingQuickBooksDesktop } from '../domain/connection/connectionList'
import { isConnectionsError } from '../errors'
import { type ReadResult, readResult } from './readResult'
import { useConnectionsClient } from './useConnectionsClient'

/** The unfinished connection to continue with; null where there is none. */
export type PendingConnectionResult = ReadResult<{ connectionId: string | null }>

/** Looks once, when setup opens, for a connection that was begun and not finished. */
export function usePendingConnection(): PendingConnectionResult {
  const { transport, queryClient } = useConnectionsClient()
  const query = useQuery(
    {
      queryKey: queryKeys.pendingConnection(transport.companyId),
      queryFn: async ({ signal }) => {
        const { results } = await listConnections(transport, { pageSize: 5000 }, signal)
        return { connectionId: pendingQuickBooksDesktop(results)?.id ?? null }
      },
      // A connection created in this setup is not one to come back to while it is being created.
      staleTime: Infinity,
      gcTime: 0,
      throwOnError: (error) => !isConnectionsError(error),
    },
    queryClient,
  )
  return readResult(query, (data) => data)
}

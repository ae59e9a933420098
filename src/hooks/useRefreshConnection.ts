'use client'
import { useCallback } from 'react'
import { queryKeys } from '../api/queries'
import { useConnectionsClient } from './useConnectionsClient'

/** Looks again at a connection, its history and the list, after something that changes all three. */
export function useRefreshConnection(connectionId: string): () => void {
  const { queryClient, companyId } = useConnectionsClient()
  return useCallback(() => {
    const keys = [
      queryKeys.connections(companyId),
      queryKeys.connection(connectionId),
      queryKeys.quickBooksDesktop(connectionId),
      queryKeys.timeline(connectionId),
    ]
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
  }, [queryClient, companyId, connectionId])
}

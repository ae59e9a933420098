'use client'
import { useCallback } from 'react'
import { refreshConnection } from '../api/connectionCache'
import { queryKeys } from '../api/queryKeys'
import { useConnectionsClient } from './useConnectionsClient'

/** Looks again at a connection, its history and the list, after something that changes all three. */
export function useRefreshConnection(connectionId: string): () => void {
  const client = useConnectionsClient()
  return useCallback(() => refreshConnection(client, connectionId), [client, connectionId])
}

/** Looks at a connection again now, after something that the service will have noticed. */
export function useRefreshDesktop(connectionId: string): () => void {
  const { queryClient } = useConnectionsClient()
  return useCallback(
    () => void queryClient.invalidateQueries({ queryKey: queryKeys.quickBooksDesktop(connectionId), exact: true }),
    [queryClient, connectionId],
  )
}

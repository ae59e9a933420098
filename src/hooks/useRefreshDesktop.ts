'use client'
import { useCallback } from 'react'
import { queryKeys } from '../api/queries'
import { useConnectionsClient } from './useConnectionsClient'

/** Looks at a connection again now, after something that the service will have noticed. */
export function useRefreshDesktop(connectionId: string): () => void {
  const { queryClient } = useConnectionsClient()
  return useCallback(
    () => void queryClient.invalidateQueries({ queryKey: queryKeys.quickBooksDesktop(connectionId), exact: true }),
    [queryClient, connectionId],
  )
}

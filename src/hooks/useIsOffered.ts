'use client'
import { skipToken, useQuery } from '@tanstack/react-query'
import type { OptionalPart } from '../api/optionalParts'
import { quickBooksDesktopQuery } from '../api/queries'
import { queryKeys } from '../api/queryKeys'
import { isNotOffered } from '../errors'
import { useConnectionsClient } from './useConnectionsClient'

/** False once the service has answered that it doesn't have this part. */
export function useIsOffered(connectionId: string, part: OptionalPart): boolean {
  const { queryClient } = useConnectionsClient()
  const { data } = useQuery(
    { queryKey: queryKeys.notOffered(connectionId, part), queryFn: skipToken, staleTime: Infinity },
    queryClient,
  )
  return data !== true
}

/** False once the service has answered that it has nothing of a connection's QuickBooks Desktop part. Asks nothing by itself. */
export function useIsDesktopOffered(connectionId: string): boolean {
  const { transport, queryClient } = useConnectionsClient()
  const { error } = useQuery({ ...quickBooksDesktopQuery(transport, connectionId), enabled: false }, queryClient)
  return !isNotOffered(error)
}

/** How often a query reads again: at this interval, and no more once the service doesn't have what it was asked for. */
export function whileOffered(intervalMs: number) {
  return ({ state }: { state: { error: unknown } }) => (isNotOffered(state.error) ? (false as const) : intervalMs)
}

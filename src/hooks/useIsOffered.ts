'use client'
import { skipToken, useQuery } from '@tanstack/react-query'
import type { ConnectionsClient } from '../api/createConnectionsClient'
import { queryKeys, quickBooksDesktopQuery } from '../api/queries'
import { isConnectionsError } from '../errors'
import { useConnectionsClient } from './useConnectionsClient'

/** Parts of the contract that a service may leave out. Only a call tells. */
export type OptionalPart = 'pauses' | 'syncSchedule' | 'handoffs'

/** False once the service has answered that it doesn't have this part. */
export function useIsOffered(connectionId: string, part: OptionalPart): boolean {
  const { queryClient } = useConnectionsClient()
  const { data } = useQuery(
    { queryKey: queryKeys.notOffered(connectionId, part), queryFn: skipToken, staleTime: Infinity },
    queryClient,
  )
  return data !== true
}

/** Makes a call of an optional part, and remembers where the service doesn't have it. */
export async function callOfPart<Output>(
  { queryClient }: ConnectionsClient,
  connectionId: string,
  part: OptionalPart,
  call: () => Promise<Output>,
): Promise<Output> {
  try {
    return await call()
  } catch (error) {
    if (isNotOffered(error)) queryClient.setQueryData(queryKeys.notOffered(connectionId, part), true)
    throw error
  }
}

/** False once the service has answered that it has nothing of a connection's QuickBooks Desktop part. Asks nothing by itself. */
export function useIsDesktopOffered(connectionId: string): boolean {
  const { transport, queryClient } = useConnectionsClient()
  const { error } = useQuery({ ...quickBooksDesktopQuery(transport, connectionId), enabled: false }, queryClient)
  return !isNotOffered(error)
}

/** Whether a service failed for good: it doesn't have what it was asked for. */
export function isNotOffered(error: unknown): boolean {
  return isConnectionsError(error) && error.code === 'not_offered'
}

/** How often a query reads again: at this interval, and no more once the service doesn't have what it was asked for. */
export function whileOffered(intervalMs: number) {
  return ({ state }: { state: { error: unknown } }) => (isNotOffered(state.error) ? (false as const) : intervalMs)
}

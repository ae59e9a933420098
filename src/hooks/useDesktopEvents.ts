'use client'
import { useQuery } from '@tanstack/react-query'
import { queryKeys } from '../api/queries'
import { type EventsState, followDesktop } from './followDesktop'
import { useConnectionsClient } from './useConnectionsClient'

/** Listens to a connection's events, once for all components that show it. True while events are coming. */
export function useDesktopEvents(connectionId: string): boolean {
  const client = useConnectionsClient()
  const queryKey = queryKeys.quickBooksDesktopEvents(connectionId)
  const tell = (state: EventsState) => client.queryClient.setQueryData(queryKey, state)
  const { data } = useQuery(
    {
      queryKey,
      queryFn: ({ signal }) => followDesktop(client, connectionId, signal, tell),
      throwOnError: true,
      staleTime: Infinity,
      // A component that comes later joins the stream under way; one that comes after all have gone starts it again.
      refetchOnMount: ({ state }) => (state.data === 'unsupported' ? false : 'always'),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    client.queryClient,
  )
  return data === 'listening'
}

'use client'
import { focusManager, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryKeys, quickBooksDesktopQuery } from '../api/queries'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { pollDelay } from '../domain/connection/pollDelay'
import { type ConnectionsError, isConnectionsError } from '../errors'
import { type EventsState, followDesktop } from '../api/followDesktop'
import { useConnectionsClient } from './useConnectionsClient'

/** What is known of one connection. */
export type QuickBooksDesktopResult =
  | { status: 'loading' }
  | { status: 'failed'; error: ConnectionsError; retry: () => void; isRetrying: boolean }
  | {
      status: 'ready'
      desktop: QuickBooksDesktop
      /** Why the last look failed; `desktop` is then the last good answer. */
      error: ConnectionsError | null
      isStale: boolean
      retry: () => void
      isRetrying: boolean
    }

/** Follows one connection: by events where the service has them, else by looking again, sooner where something is awaited. */
export function useQuickBooksDesktop(connectionId: string): QuickBooksDesktopResult {
  const { transport, queryClient } = useConnectionsClient()
  const hasEvents = useDesktopEvents(connectionId)
  const [openedAt] = useState(Date.now)
  const query = useQuery(
    {
      ...quickBooksDesktopQuery(transport, connectionId),
      refetchIntervalInBackground: true,
      refetchInterval: ({ state }) =>
        pollDelay({
          desktop: state.data,
          error: isConnectionsError(state.error) ? state.error : null,
          failingMilliseconds: state.errorUpdatedAt - Math.max(state.dataUpdatedAt, openedAt),
          isHidden: !focusManager.isFocused(),
          hasEvents,
        }) ?? false,
      throwOnError: (error) => !isConnectionsError(error),
    },
    queryClient,
  )
  const retry = () => void query.refetch()
  const error = isConnectionsError(query.error) ? query.error : null
  // The query renders for each field that was ever read: while all is well, a look that changes nothing renders nothing.
  const isRetrying = error !== null && query.isFetching
  if (query.data) {
    return { status: 'ready', desktop: query.data, error, isStale: error !== null, retry, isRetrying }
  }
  return error ? { status: 'failed', error, retry, isRetrying } : { status: 'loading' }
}

/** Listens to a connection's events, once for all components that show it. True while events are coming. */
function useDesktopEvents(connectionId: string): boolean {
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

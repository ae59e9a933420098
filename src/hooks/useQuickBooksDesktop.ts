'use client'
import { focusManager, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { noteConnection } from '../api/connectionCache'
import { getQuickBooksDesktop } from '../api/desktop'
import { type EventsState, followDesktop } from '../api/followDesktop'
import { quickBooksDesktopQuery } from '../api/queries'
import { queryKeys } from '../api/queryKeys'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { pollDelay } from '../domain/connection/pollDelay'
import { isConnectionsError } from '../errors'
import { useConnectionsClient } from './useConnectionsClient'
import { type ReadResult, useRead } from './useRead'

/** What is known of one QuickBooks Desktop connection. */
export type QuickBooksDesktopResult = ReadResult<{ desktop: QuickBooksDesktop }>

/** Follows one connection: by events where the service has them, else by looking again, sooner where something is awaited. */
export function useQuickBooksDesktop(connectionId: string): QuickBooksDesktopResult {
  const client = useConnectionsClient()
  const hasEvents = useDesktopEvents(connectionId)
  const [openedAt] = useState(Date.now)
  return useRead(
    {
      ...quickBooksDesktopQuery(client.transport, connectionId),
      queryFn: async ({ signal }) => {
        const desktop = await getQuickBooksDesktop(client.transport, connectionId, signal)
        noteConnection(client, desktop)
        return desktop
      },
      refetchIntervalInBackground: true,
      refetchInterval: ({ state }) =>
        pollDelay({
          desktop: state.data,
          error: isConnectionsError(state.error) ? state.error : null,
          failingMs: state.errorUpdatedAt - Math.max(state.dataUpdatedAt, openedAt),
          isHidden: !focusManager.isFocused(),
          hasEvents,
        }) ?? false,
    },
    (desktop) => ({ desktop }),
  )
}

/** Listens to a connection's events, once for all components that show it. True while events are coming. */
function useDesktopEvents(connectionId: string): boolean {
  const client = useConnectionsClient()
  const queryKey = queryKeys.quickBooksDesktopEvents(connectionId)
  const setState = (state: EventsState) => client.queryClient.setQueryData(queryKey, state)
  const { data } = useQuery(
    {
      queryKey,
      queryFn: ({ signal }) => followDesktop(client, connectionId, signal, setState),
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

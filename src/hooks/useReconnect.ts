'use client'
import { reconnect } from '../api/desktopChanges'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { useRefreshConnection } from './useRefresh'
import { showChange } from '../api/desktopCache'

/** Brings an ended QuickBooks Desktop connection back for the same company, with a new registration; setup goes on where it is installed. */
export function useReconnect(connectionId: string): Action<[], QuickBooksDesktop> {
  const client = useConnectionsClient()
  const refresh = useRefreshConnection(connectionId)
  const bringBack = () => showChange(client, connectionId, () => reconnect(client.transport, connectionId))
  return useAction(() => bringBack().finally(refresh))
}

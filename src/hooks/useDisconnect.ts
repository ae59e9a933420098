'use client'
import { disconnectConnection } from '../api/connections'
import type { Connection } from '../api/schemas/connection'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { useRefreshConnection } from './useRefresh'
import { writeConnection } from '../api/connectionCache'

/** Ends a linked connection. Data already fetched is kept. */
export function useDisconnect(connectionId: string): Action<[], Connection> {
  const client = useConnectionsClient()
  const refresh = useRefreshConnection(connectionId)
  const disconnect = async () => {
    const connection = await disconnectConnection(client.transport, connectionId)
    writeConnection(client, connection)
    return connection
  }
  // Also where it was refused: someone else may have ended it.
  return useAction(() => disconnect().finally(refresh))
}

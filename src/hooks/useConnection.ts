'use client'
import { listedConnection } from '../api/connectionCache'
import { connectionQuery } from '../api/queries'
import type { Connection } from '../api/schemas/connection'
import { useConnectionsClient } from './useConnectionsClient'
import { type ReadResult, useRead } from './useRead'

const readEveryMs = 15_000

/** One connection of any platform. */
export type ConnectionResult = ReadResult<{ connection: Connection }>

/** Follows one connection. What a list has told of it is there at once. */
export function useConnection(connectionId: string): ConnectionResult {
  const client = useConnectionsClient()
  return useRead(
    {
      ...connectionQuery(client.transport, connectionId),
      initialData: () => listedConnection(client, connectionId)?.connection,
      initialDataUpdatedAt: () => listedConnection(client, connectionId)?.readAt,
      refetchInterval: readEveryMs,
    },
    (connection) => ({ connection }),
  )
}

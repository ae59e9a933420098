'use client'
import { useQuery } from '@tanstack/react-query'
import { connectionQuery } from '../api/queries'
import type { Connection } from '../api/schemas/connection'
import { isConnectionsError } from '../errors'
import { listedConnection } from '../api/connectionCache'
import { type ReadResult, readResult } from './readResult'
import { useConnectionsClient } from './useConnectionsClient'

const lookAgainMilliseconds = 15_000

/** One connection of any platform. */
export type ConnectionResult = ReadResult<{ connection: Connection }>

/** Follows one connection. What a list has told of it is there at once. */
export function useConnection(connectionId: string): ConnectionResult {
  const client = useConnectionsClient()
  const query = useQuery(
    {
      ...connectionQuery(client.transport, connectionId),
      initialData: () => listedConnection(client, connectionId)?.connection,
      initialDataUpdatedAt: () => listedConnection(client, connectionId)?.readAt,
      refetchInterval: lookAgainMilliseconds,
      throwOnError: (error) => !isConnectionsError(error),
    },
    client.queryClient,
  )
  return readResult(query, (connection) => ({ connection }))
}

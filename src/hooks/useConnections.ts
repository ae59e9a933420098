'use client'
import { useQuery } from '@tanstack/react-query'
import { connectionsQuery } from '../api/queries'
import type { Connection, ConnectionsPage } from '../api/schemas/connection'
import { sortConnections } from '../domain/connection/connectionList'
import { isConnectionsError } from '../errors'
import { type ReadResult, readResult } from './readResult'
import { useConnectionsClient } from './useConnectionsClient'

/** The most that one answer may hold. */
const mostConnections = 5000
const lookAgainMilliseconds = 30_000

/** A company's connections: those at work first, newest first. */
export type ConnectionsResult = ReadResult<{
  connections: readonly Connection[]
  /** More than are listed where a company has over 5,000. */
  totalCount: number
}>

/** Lists the company's connections and looks again every half minute while the page is seen. */
export function useConnections(): ConnectionsResult {
  const { transport, queryClient } = useConnectionsClient()
  const query = useQuery(
    {
      ...connectionsQuery(transport, { pageSize: mostConnections }),
      select: listed,
      refetchInterval: lookAgainMilliseconds,
      throwOnError: (error) => !isConnectionsError(error),
    },
    queryClient,
  )
  return readResult(query, (data) => data)
}

function listed({ results, totalResults }: ConnectionsPage) {
  return { connections: sortConnections(results), totalCount: totalResults }
}

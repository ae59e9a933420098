'use client'
import { connectionsQuery } from '../api/queries'
import type { Connection, ConnectionsPage } from '../api/schemas/connection'
import { sortConnections } from '../domain/connection/connectionList'
import { useConnectionsClient } from './useConnectionsClient'
import { type ReadResult, useRead } from './useRead'

/** The most that one answer may hold. */
const mostConnections = 5000
const readEveryMs = 30_000

/** A company's connections: those at work first, newest first. */
export type ConnectionsResult = ReadResult<{
  connections: readonly Connection[]
  /** More than are listed where a company has over 5,000. */
  totalCount: number
}>

/** Lists the company's connections and looks again every half minute while the page is seen. */
export function useConnections(): ConnectionsResult {
  const { transport } = useConnectionsClient()
  const query = connectionsQuery(transport, { pageSize: mostConnections })
  return useRead({ ...query, select: listed, refetchInterval: readEveryMs }, (data) => data)
}

function listed({ results, totalResults }: ConnectionsPage) {
  return { connections: sortConnections(results), totalCount: totalResults }
}

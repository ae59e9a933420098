'use client'
import { dataHistoryQuery, dataStatusQuery } from '../api/queries'
import type { DataStatus, PullOperation } from '../api/schemas/dataStatus'
import { useConnectionsClient } from './useConnectionsClient'
import { whileOffered } from './useIsOffered'
import { type ReadResult, useRead } from './useRead'

const readEveryMs = 30_000

/** How each of the company's data types stands, by data type; of all its connections together. */
export type DataStatusResult = ReadResult<{ dataStatus: NonNullable<DataStatus> }>

/** Follows how the company's data stands. */
export function useDataStatus(): DataStatusResult {
  const { transport } = useConnectionsClient()
  return useRead(
    {
      ...dataStatusQuery(transport),
      // A company without any data is told as null.
      select: (dataStatus) => dataStatus ?? {},
      refetchInterval: whileOffered(readEveryMs),
    },
    (dataStatus) => ({ dataStatus }),
  )
}

/** The latest fetches made through one connection, newest first; 100 at most. */
export type DataHistoryResult = ReadResult<{ pulls: readonly PullOperation[] }>

/** Follows what was fetched through one connection. */
export function useDataHistory(connectionId: string): DataHistoryResult {
  const { transport } = useConnectionsClient()
  const query = dataHistoryQuery(transport, { query: `connectionId=${connectionId}`, pageSize: 100 })
  return useRead({ ...query, refetchInterval: whileOffered(readEveryMs) }, ({ results }) => ({
    // A service that doesn't know the condition answers with every connection's.
    pulls: results.filter((pull) => pull.connectionId === connectionId),
  }))
}

'use client'
import { useQuery } from '@tanstack/react-query'
import { dataHistoryQuery, dataStatusQuery } from '../api/queries'
import type { DataHistoryPage, DataStatus, PullOperation } from '../api/schemas/dataStatus'
import { isConnectionsError } from '../errors'
import { type ReadResult, readResult } from './readResult'
import { useConnectionsClient } from './useConnectionsClient'
import { isNotOffered } from './useIsOffered'

const lookAgainMilliseconds = 30_000

/** How each of the company's data types stands, by data type; of all its connections together. */
export type DataStatusResult = ReadResult<{ dataStatus: NonNullable<DataStatus> }>

/** Follows how the company's data stands. */
export function useDataStatus(): DataStatusResult {
  const { transport, queryClient } = useConnectionsClient()
  const query = useQuery(
    {
      ...dataStatusQuery(transport),
      // A company without any data is told as null.
      select: (dataStatus) => dataStatus ?? {},
      refetchInterval: ({ state }) => (isNotOffered(state.error) ? false : lookAgainMilliseconds),
      throwOnError: (error) => !isConnectionsError(error),
    },
    queryClient,
  )
  return readResult(query, (dataStatus) => ({ dataStatus }))
}

const readHistoryEveryMs = 30_000

/** The latest fetches made through one connection, newest first; 100 at most. */
export type DataHistoryResult = ReadResult<{ pulls: readonly PullOperation[] }>

/** Follows what was fetched through one connection. */
export function useDataHistory(connectionId: string): DataHistoryResult {
  const { transport, queryClient } = useConnectionsClient()
  const query = useQuery(
    {
      ...dataHistoryQuery(transport, { query: `connectionId=${connectionId}`, pageSize: 100 }),
      refetchInterval: ({ state }) => (isNotOffered(state.error) ? false : readHistoryEveryMs),
      throwOnError: (error) => !isConnectionsError(error),
    },
    queryClient,
  )
  return readResult(query, (page) => ({ pulls: ofConnection(page, connectionId) }))
}

/** A service that doesn't know the condition answers with every connection's. */
function ofConnection({ results }: DataHistoryPage, connectionId: string) {
  return results.filter((pull) => pull.connectionId === connectionId)
}

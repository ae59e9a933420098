'use client'
import { useQuery } from '@tanstack/react-query'
import { dataStatusQuery } from '../api/queries'
import type { DataStatus } from '../api/schemas/dataStatus'
import { isConnectionsError } from '../errors'
import { type ReadResult, readResult } from './readResult'
import { useConnectionsClient } from './useConnectionsClient'

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
      refetchInterval: lookAgainMilliseconds,
      throwOnError: (error) => !isConnectionsError(error),
    },
    queryClient,
  )
  return readResult(query, (dataStatus) => ({ dataStatus }))
}

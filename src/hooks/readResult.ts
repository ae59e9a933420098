import type { UseQueryResult } from '@tanstack/react-query'
import { type ConnectionsError, isConnectionsError } from '../errors'

/** How a read stands, and what it brought. */
export type ReadResult<Answer extends object> =
  | { status: 'loading' }
  | { status: 'failed'; error: ConnectionsError; retry: () => void; isRetrying: boolean }
  | (Answer & {
      status: 'ready'
      /** Why the last look failed; the answer is then the last good one. */
      error: ConnectionsError | null
      isStale: boolean
      retry: () => void
      isRetrying: boolean
    })

/** Says how a query stands. A look that changes nothing renders nothing: only one that follows a failure is told. */
export function readResult<Data, Answer extends object>(
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching' | 'refetch'>,
  answer: (data: NonNullable<Data>) => Answer,
): ReadResult<Answer> {
  const { data, refetch } = query
  const error = isConnectionsError(query.error) ? query.error : null
  // The query renders for each field that was ever read, so this one is left alone while all is well.
  const isRetrying = error !== null && query.isFetching
  const retry = () => void refetch()
  if (data !== undefined && data !== null) {
    return { ...answer(data), status: 'ready', error, isStale: error !== null, retry, isRetrying }
  }
  return error ? { status: 'failed', error, retry, isRetrying } : { status: 'loading' }
}

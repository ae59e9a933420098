'use client'
import {
  type QueryKey,
  useInfiniteQuery,
  type UseInfiniteQueryOptions,
  useQuery,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query'
import { type ConnectionsError, isConnectionsError } from '../errors'
import { useConnectionsClient } from './useConnectionsClient'

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

/** Reads through the client's cache. What goes wrong with a request is told; a bug of ours is thrown, and reaches the boundary. */
export function useRead<Read, Data, Key extends QueryKey, Answer extends object>(
  options: UseQueryOptions<Read, Error, Data, Key>,
  answer: (data: NonNullable<Data>) => Answer,
): ReadResult<Answer> {
  const { queryClient } = useConnectionsClient()
  const query = useQuery({ ...options, throwOnError: isBug }, queryClient)
  return readResult(query, answer)
}

/** What is known of the pages of a read, and how to have the next one. */
export interface PagedRead {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => void
}

/** As {@link useRead}, a page at a time. */
export function usePagedRead<Read, Data, Key extends QueryKey, Page, Answer extends object>(
  options: UseInfiniteQueryOptions<Read, Error, Data, Key, Page>,
  answer: (data: NonNullable<Data>, pages: PagedRead) => Answer,
): ReadResult<Answer> {
  const { queryClient } = useConnectionsClient()
  const query = useInfiniteQuery({ ...options, throwOnError: isBug }, queryClient)
  return readResult(query, (data) => answer(data, query))
}

/** A look that changes nothing renders nothing: only one that follows a failure is told. */
function readResult<Data, Answer extends object>(
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

function isBug(error: Error) {
  return !isConnectionsError(error)
}

'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { timelineQuery } from '../api/queries'
import type { TimelineEntry } from '../api/schemas/timeline'
import { isConnectionsError } from '../errors'
import { type ReadResult, readResult } from './readResult'
import { useConnectionsClient } from './useConnectionsClient'
import { isNotOffered } from './useIsOffered'

const lookAgainMilliseconds = 15_000

/** What happened to a QuickBooks Desktop connection, newest first. */
export type TimelineResult = ReadResult<{
  entries: readonly TimelineEntry[]
  hasEarlier: boolean
  showEarlier: () => void
  isLoadingEarlier: boolean
}>

/** Reads what happened to a QuickBooks Desktop connection, a stretch at a time. */
export function useTimeline(connectionId: string): TimelineResult {
  const { transport, queryClient } = useConnectionsClient()
  const query = useInfiniteQuery(
    {
      ...timelineQuery(transport, connectionId),
      refetchInterval: ({ state }) => (isNotOffered(state.error) ? false : lookAgainMilliseconds),
      throwOnError: (error) => !isConnectionsError(error),
    },
    queryClient,
  )
  return readResult(query, ({ pages }) => ({
    entries: pages.flatMap(({ results }) => results),
    hasEarlier: query.hasNextPage,
    showEarlier: () => void query.fetchNextPage(),
    isLoadingEarlier: query.isFetchingNextPage,
  }))
}

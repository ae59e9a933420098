'use client'
import { timelineQuery } from '../api/queries'
import type { TimelineEntry } from '../api/schemas/timeline'
import { useConnectionsClient } from './useConnectionsClient'
import { whileOffered } from './useIsOffered'
import { type ReadResult, usePagedRead } from './useRead'

const readEveryMs = 15_000

/** What happened to a QuickBooks Desktop connection, newest first. */
export type TimelineResult = ReadResult<{
  entries: readonly TimelineEntry[]
  hasEarlier: boolean
  showEarlier: () => void
  isLoadingEarlier: boolean
}>

/** Reads what happened to a QuickBooks Desktop connection, a page at a time. */
export function useTimeline(connectionId: string): TimelineResult {
  const { transport } = useConnectionsClient()
  const query = timelineQuery(transport, connectionId)
  return usePagedRead({ ...query, refetchInterval: whileOffered(readEveryMs) }, ({ pages }, read) => ({
    entries: pages.flatMap(({ results }) => results),
    hasEarlier: read.hasNextPage,
    showEarlier: () => void read.fetchNextPage(),
    isLoadingEarlier: read.isFetchingNextPage,
  }))
}

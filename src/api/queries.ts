import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { getConnection, listConnections } from './connections'
import { getDataStatus, listDataHistory } from './dataStatus'
import { getQuickBooksDesktop } from './desktop'
import { listHandoffs } from './handoffs'
import { queryKeys } from './queryKeys'
import type { PageQuery } from './schemas/inputs'
import { listTimeline } from './timeline'
import type { Transport } from './transport/transport'

export function connectionsQuery(transport: Transport, query: PageQuery = {}) {
  return queryOptions({
    queryKey: [...queryKeys.connections(transport.companyId), query],
    queryFn: ({ signal }) => listConnections(transport, query, signal),
  })
}

export function connectionQuery(transport: Transport, connectionId: string) {
  return queryOptions({
    queryKey: queryKeys.connection(connectionId),
    queryFn: ({ signal }) => getConnection(transport, connectionId, signal),
  })
}

export function quickBooksDesktopQuery(transport: Transport, connectionId: string) {
  return queryOptions({
    queryKey: queryKeys.quickBooksDesktop(connectionId),
    queryFn: ({ signal }) => getQuickBooksDesktop(transport, connectionId, signal),
  })
}

export function handoffsQuery(transport: Transport, connectionId: string) {
  return queryOptions({
    queryKey: queryKeys.handoffs(connectionId),
    queryFn: ({ signal }) => listHandoffs(transport, connectionId, signal),
  })
}

export function timelineQuery(transport: Transport, connectionId: string) {
  return infiniteQueryOptions({
    queryKey: queryKeys.timeline(connectionId),
    queryFn: ({ signal, pageParam }) => listTimeline(transport, connectionId, { limit: 20, ...pageParam }, signal),
    initialPageParam: {},
    getNextPageParam: ({ next }): { before?: string } | null => (next ? { before: next } : null),
  })
}

export function dataStatusQuery(transport: Transport) {
  return queryOptions({
    queryKey: queryKeys.dataStatus(transport.companyId),
    queryFn: ({ signal }) => getDataStatus(transport, signal),
  })
}

export function dataHistoryQuery(transport: Transport, query: PageQuery = {}) {
  return queryOptions({
    queryKey: [...queryKeys.dataHistory(transport.companyId), query],
    queryFn: ({ signal }) => listDataHistory(transport, query, signal),
  })
}

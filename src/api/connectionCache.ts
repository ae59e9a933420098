import type { ClientCore } from './ClientCore'
import { queryKeys } from './queryKeys'
import type { Connection, ConnectionsPage } from './schemas/connection'

/** Puts the service's newest answer about a connection on every screen that shows it. */
export function writeConnection({ queryClient, companyId }: ClientCore, connection: Connection): void {
  const queryKey = queryKeys.connection(connection.id)
  const lists = { queryKey: queryKeys.connections(companyId) }
  // A look under way was asked before this answer was made, and would put the older state back.
  void queryClient.cancelQueries({ queryKey, exact: true })
  void queryClient.cancelQueries(lists)
  queryClient.setQueryData(queryKey, connection)
  queryClient.setQueriesData<ConnectionsPage>(lists, (page) => {
    if (page === undefined) return undefined
    return { ...page, results: page.results.map((one) => (one.id === connection.id ? connection : one)) }
  })
}

/** What the newest list has told of a connection, and when (milliseconds since 1970). */
export function listedConnection(
  { queryClient, companyId }: ClientCore,
  connectionId: string,
): { connection: Connection; readAt: number } | undefined {
  const lists = queryClient.getQueryCache().findAll({ queryKey: queryKeys.connections(companyId) })
  const newest = lists.toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)[0]
  const page = newest?.state.data as ConnectionsPage | undefined
  const connection = page?.results.find(({ id }) => id === connectionId)
  return newest && connection && { connection, readAt: newest.state.dataUpdatedAt }
}

/** Looks again at a connection, its history and the list, after something that changes all three. */
export function refreshConnection({ queryClient, companyId }: ClientCore, connectionId: string): void {
  const keys = [
    queryKeys.connections(companyId),
    queryKeys.connection(connectionId),
    queryKeys.quickBooksDesktop(connectionId),
    queryKeys.timeline(connectionId),
  ]
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
}

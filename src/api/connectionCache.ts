import type { ClientCore } from './ClientCore'
import { queryKeys } from './queryKeys'
import type { Connection, ConnectionsPage } from './schemas/connection'
import type { QuickBooksDesktop } from './schemas/quickBooksDesktop'

/** Puts the service's newest answer about a connection on every screen that shows it. */
export function writeConnection(client: ClientCore, connection: Connection): void {
  showConnection(client, connection)
  const { status: connectionStatus, lastSync = null } = connection
  client.queryClient.setQueryData<QuickBooksDesktop>(
    queryKeys.quickBooksDesktop(connection.id),
    (desktop) => desktop && { ...desktop, connectionStatus, lastSync },
  )
}

/**
 * Puts what a document tells of its connection on every screen that shows the connection, so that no two of them differ. A document comes
 * with each event, a connection only when it is read.
 */
export function noteConnection(client: ClientCore, desktop: QuickBooksDesktop): void {
  const { connectionId, connectionStatus: status, lastSync } = desktop
  const known =
    client.queryClient.getQueryData<Connection>(queryKeys.connection(connectionId)) ??
    listedConnection(client, connectionId)?.connection
  if (known === undefined || (known.status === status && (known.lastSync ?? null) === lastSync)) return
  showConnection(client, { ...known, status, lastSync })
  // With the status more of it may have changed, such as the company's name.
  if (known.status === status) return
  void client.queryClient.invalidateQueries({ queryKey: queryKeys.connection(connectionId) })
  void client.queryClient.invalidateQueries({ queryKey: queryKeys.connections(client.companyId) })
}

function showConnection({ queryClient, companyId }: ClientCore, connection: Connection): void {
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

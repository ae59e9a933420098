import type { ConnectionsClient } from '../api/createConnectionsClient'
import { queryKeys } from '../api/queries'
import type { Connection, ConnectionsPage } from '../api/schemas/connection'

/** Puts the service's newest answer about a connection on every screen that shows it. */
export function writeConnection({ queryClient, companyId }: ConnectionsClient, connection: Connection): void {
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

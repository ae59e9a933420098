import type { ConnectionsClient } from '../api/createConnectionsClient'
import { queryKeys } from '../api/queries'
import type { Connection, ConnectionsPage } from '../api/schemas/connection'

/** What the newest list has told of a connection, and when (milliseconds since 1970). */
export function listedConnection(
  { queryClient, companyId }: ConnectionsClient,
  connectionId: string,
): { connection: Connection; readAt: number } | undefined {
  const lists = queryClient.getQueryCache().findAll({ queryKey: queryKeys.connections(companyId) })
  const newest = lists.toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)[0]
  const page = newest?.state.data as ConnectionsPage | undefined
  const connection = page?.results.find(({ id }) => id === connectionId)
  return newest && connection && { connection, readAt: newest.state.dataUpdatedAt }
}

'use client'
import { createConnection } from '../api/connections'
import { queryKeys } from '../api/queries'
import { type Connection, quickBooksDesktopKey } from '../api/schemas/connection'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'

/** Creates a QuickBooks Desktop connection. */
export function useConnectionCreation(): Action<[], Connection> {
  const { transport, queryClient } = useConnectionsClient()
  return useAction(async () => {
    const connection = await createConnection(transport, quickBooksDesktopKey)
    queryClient.setQueryData(queryKeys.connection(connection.id), connection)
    void queryClient.invalidateQueries({ queryKey: queryKeys.connections(transport.companyId) })
    return connection
  })
}

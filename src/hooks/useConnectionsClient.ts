'use client'
import { createContext, useContext, useEffect } from 'react'
import type { ConnectionsClient } from '../api/createConnectionsClient'
import { providerMissing } from '../errors'

/** The client that the nearest `<ConnectionsProvider>` was given. */
export const ConnectionsContext = createContext<ConnectionsClient | null>(null)

/** Keeps the client's private cache listening to focus and reconnection for as long as a provider shows it. */
export function useQueryClientMount({ queryClient }: ConnectionsClient): void {
  // An explicit query client does nothing on focus or reconnection until it is mounted.
  useEffect(() => {
    queryClient.mount()
    return () => queryClient.unmount()
  }, [queryClient])
}

/** The client of the nearest `<ConnectionsProvider>`. Throws `ConnectionsError` `provider_missing` outside of one. */
export function useConnectionsClient(): ConnectionsClient {
  const client = useContext(ConnectionsContext)
  if (client) return client
  throw providerMissing()
}

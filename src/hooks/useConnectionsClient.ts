'use client'
import { useContext } from 'react'
import type { ConnectionsClient } from '../api/createConnectionsClient'
import { ConnectionsContext } from './ConnectionsContext'
import { providerMissing } from './providerMissing'

/** The client of the nearest `<ConnectionsProvider>`. Throws `ConnectionsError` `provider_missing` outside of one. */
export function useConnectionsClient(): ConnectionsClient {
  const client = useContext(ConnectionsContext)
  if (client) return client
  throw providerMissing()
}

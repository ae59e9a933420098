'use client'
import { useContext } from 'react'
import type { ConnectionsClient } from '../api/createConnectionsClient'
import { ConnectionsError } from '../errors'
import { ConnectionsContext } from './ConnectionsContext'

/** The client of the nearest `<ConnectionsProvider>`. Throws {@link ConnectionsError} `provider_missing` outside of one. */
export function useConnectionsClient(): ConnectionsClient {
  const client = useContext(ConnectionsContext)
  if (client) return client
  throw new ConnectionsError({
    code: 'provider_missing',
    message:
      'A connections-sdk component was rendered outside <ConnectionsProvider>, so it has no client to ask. ' +
      'Wrap it in <ConnectionsProvider client={createConnectionsClient({ … })}>.',
    retryable: false,
  })
}

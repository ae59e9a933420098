'use client'
import { createHandoff } from '../api/handoffs'
import type { HandoffLink } from '../api/schemas/credentials'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { callOfPart } from './useIsOffered'

/** Makes a one-use link that opens the same setup on the QuickBooks computer. The link is a secret: keep it in component state only. */
export function useHandoff(connectionId: string): Action<[], HandoffLink> {
  const client = useConnectionsClient()
  const call = () => createHandoff(client.transport, connectionId)
  return useAction(() => callOfPart(client, connectionId, 'handoffs', call))
}

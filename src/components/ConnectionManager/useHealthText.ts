'use client'
import type { Connection } from '../../api/schemas/connection'
import { connectionFault, connectionStanding } from '../../domain/connection/connectionStanding'
import { useMessages } from '../../messages/useMessages'

/** One line on how a connection is doing; a fault in our own words where we know it, else in the service's. */
export function useHealthText(connection: Connection): string {
  const messages = useMessages()
  const fault = connectionFault(connection)
  const standing = connectionStanding(connection)
  if (fault === null || standing !== 'needs_you') return messages.connectionManager.health[standing]
  const known: Readonly<Record<string, { title: string } | undefined>> = messages.problems
  return known[fault.code]?.title ?? fault.message
}

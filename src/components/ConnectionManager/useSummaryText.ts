'use client'
import type { Connection } from '../../api/schemas/connection'
import { connectionProblem, summaryStatus } from '../../domain/connection/summaryStatus'
import { useMessages } from '../../messages/useMessages'

/** One line on how a connection is doing; a fault in our own words where we know it, else in the service's. */
export function useSummaryText(connection: Connection): string {
  const messages = useMessages('manage')
  const fault = connectionProblem(connection)
  const standing = summaryStatus(connection)
  if (fault === null || standing !== 'needs_you') return messages.connectionManager.health[standing]
  const known: Readonly<Record<string, { title: string } | undefined>> = messages.problems
  return known[fault.code]?.title ?? fault.message
}

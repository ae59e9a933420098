'use client'
import { useDeferredValue } from 'react'
import type { Connection } from '../../api/schemas/connection'
import { useConnectionStatus } from '../../hooks/useConnectionStatus'
import { useMessages } from '../../messages/useMessages'
import { StatusBadge } from '../ConnectionStatus/StatusBadge'
import { RowState } from './RowState'

export interface LiveRowStateProps {
  connection: Connection
}

/** How a QuickBooks Desktop connection stands this second: whether QuickBooks is free matters to whoever looks. */
export function LiveRowState({ connection }: LiveRowStateProps) {
  const messages = useMessages()
  // What was said last stays until the words of what comes next are there.
  const result = useDeferredValue(useConnectionStatus(connection.id))
  if (result.status !== 'ready') return <RowState connection={connection} />
  const { health, desktop } = result
  const { problem } = desktop
  return (
    <>
      <StatusBadge connectionId={connection.id} />
      <p className="connections-small">
        {health === 'needs_you' && problem
          ? messages.problems[problem.code].title
          : messages.connectionManager.live[health]}
      </p>
    </>
  )
}

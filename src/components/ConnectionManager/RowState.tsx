'use client'
import type { Connection } from '../../api/schemas/connection'
import { SummaryBadge } from './SummaryBadge'
import { useSummaryText } from './useSummaryText'

export interface RowStateProps {
  connection: Connection
}

/** How a connection stands and is doing, as the list tells it. */
export function RowState({ connection }: RowStateProps) {
  return (
    <>
      <SummaryBadge connection={connection} />
      <p className="connections-small">{useSummaryText(connection)}</p>
    </>
  )
}

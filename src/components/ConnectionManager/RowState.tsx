'use client'
import type { Connection } from '../../api/schemas/connection'
import { StandingBadge } from './StandingBadge'
import { useHealthText } from './useHealthText'

export interface RowStateProps {
  connection: Connection
}

/** How a connection stands and is doing, as the list tells it. */
export function RowState({ connection }: RowStateProps) {
  return (
    <>
      <StandingBadge connection={connection} />
      <p className="connections-small">{useHealthText(connection)}</p>
    </>
  )
}

'use client'
import type { Ref } from 'react'
import type { Connection } from '../../api/schemas/connection'
import { StatusMessage } from '../ui/StatusMessage'
import { StandingBadge } from './StandingBadge'
import { useHealthText } from './useHealthText'

export interface StandingCardProps {
  connection: Connection
  focusRef: Ref<HTMLDivElement>
}

/** How the connection stands, and what that means. Changes are announced. */
export function StandingCard({ connection, focusRef }: StandingCardProps) {
  const health = useHealthText(connection)
  return (
    <div className="connections-panel" tabIndex={-1} ref={focusRef}>
      <StandingBadge connection={connection} />
      <StatusMessage>{health}</StatusMessage>
    </div>
  )
}

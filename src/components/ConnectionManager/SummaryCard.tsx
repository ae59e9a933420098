'use client'
import type { Ref } from 'react'
import type { Connection } from '../../api/schemas/connection'
import { StatusMessage } from '../ui/StatusMessage'
import { SummaryBadge } from './SummaryBadge'
import { useSummaryText } from './useSummaryText'

export interface SummaryCardProps {
  connection: Connection
  focusRef: Ref<HTMLDivElement>
}

/** How the connection stands, and what that means. Changes are announced. */
export function SummaryCard({ connection, focusRef }: SummaryCardProps) {
  const health = useSummaryText(connection)
  return (
    <div className="connections-panel" tabIndex={-1} ref={focusRef}>
      <SummaryBadge connection={connection} />
      <StatusMessage>{health}</StatusMessage>
    </div>
  )
}

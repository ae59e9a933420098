'use client'
import type { Connection } from '../../api/schemas/connection'
import type { ConnectionHealth } from '../../domain/connection/connectionHealth'
import { type ConnectionStanding, connectionStanding } from '../../domain/connection/connectionStanding'
import { useMessages } from '../../messages/useMessages'
import { HealthIcon } from '../ConnectionStatus/HealthIcon'

export interface StandingBadgeProps {
  connection: Connection
}

/** Looks like what a QuickBooks Desktop connection in the same situation looks like. */
const healths: Record<Exclude<ConnectionStanding, 'unknown'>, ConnectionHealth> = {
  setting_up: 'setting_up',
  connected: 'healthy',
  new: 'healthy',
  needs_you: 'needs_you',
  disconnected: 'disconnected',
  ended: 'disconnected',
}

/** How a connection stands, in a word and a sign. */
export function StandingBadge({ connection }: StandingBadgeProps) {
  const { connectionManager: words } = useMessages()
  const standing = connectionStanding(connection)
  const health = standing === 'unknown' ? null : healths[standing]
  return (
    <span className="connections-badge" data-health={health ?? 'unknown'}>
      {health && <HealthIcon health={health} />}
      <span>{words.standings[standing]}</span>
    </span>
  )
}

'use client'
import type { Connection } from '../../api/schemas/connection'
import type { DesktopStatus } from '../../domain/connection/desktopStatus'
import { monogram } from '../../domain/connection/monogram'
import { type ConnectionSummaryStatus, summaryStatus } from '../../domain/connection/summaryStatus'
import { useMessages } from '../../messages/useMessages'
import { StatusIcon } from '../ui/StatusBadge'

export interface SummaryBadgeProps {
  connection: Connection
}

/** Looks like what a QuickBooks Desktop connection in the same situation looks like. */
const statuses: Record<Exclude<ConnectionSummaryStatus, 'unknown'>, DesktopStatus> = {
  setting_up: 'setting_up',
  connected: 'healthy',
  new: 'healthy',
  needs_you: 'needs_you',
  disconnected: 'disconnected',
  ended: 'disconnected',
}

/** How a connection stands, in a word and a sign. */
export function SummaryBadge({ connection }: SummaryBadgeProps) {
  const { connectionManager: words } = useMessages('manage')
  const standing = summaryStatus(connection)
  const health = standing === 'unknown' ? null : statuses[standing]
  return (
    <span className="connections-badge" data-health={health ?? 'unknown'}>
      {health && <StatusIcon health={health} />}
      <span>{words.standings[standing]}</span>
    </span>
  )
}

interface ConnectionTileProps {
  name: string
}

/** The initials of a platform on a tint of its own; its name stands beside it. */
export function ConnectionTile({ name }: ConnectionTileProps) {
  const { letters, tint } = monogram(name)
  return (
    <span className="connections-tile" data-tint={tint} aria-hidden="true">
      {letters}
    </span>
  )
}

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

/** The QuickBooks Desktop status with the same icon and color. */
const statuses: Record<Exclude<ConnectionSummaryStatus, 'unknown'>, DesktopStatus> = {
  setting_up: 'setting_up',
  connected: 'healthy',
  new: 'healthy',
  needs_you: 'needs_you',
  disconnected: 'disconnected',
  ended: 'disconnected',
}

/** The status of a connection, in a few words and with an icon. */
export function SummaryBadge({ connection }: SummaryBadgeProps) {
  const { connectionManager: words } = useMessages('manage')
  const summary = summaryStatus(connection)
  const status = summary === 'unknown' ? null : statuses[summary]
  return (
    <span className="connections-badge" data-status={status ?? 'unknown'}>
      {status && <StatusIcon status={status} />}
      <span>{words.standings[summary]}</span>
    </span>
  )
}

interface ConnectionTileProps {
  name: string
}

/** The initials of a platform on a color of its own. The name is beside it, so screen readers skip this. */
export function ConnectionTile({ name }: ConnectionTileProps) {
  const { letters, tint } = monogram(name)
  return (
    <span className="connections-tile" data-tint={tint} aria-hidden="true">
      {letters}
    </span>
  )
}

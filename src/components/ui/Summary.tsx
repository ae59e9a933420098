'use client'
import type { Ref } from 'react'
import type { Connection } from '../../api/schemas/connection'
import type { DesktopStatus } from '../../domain/connection/desktopStatus'
import { type ConnectionSummaryStatus, summaryStatus } from '../../domain/connection/summaryStatus'
import { useMessages } from '../../messages/useMessages'
import { StatusIcon } from './StatusIcon'
import { StatusMessage } from './StatusMessage'
import { useStatusText } from './useStatusText'

interface SummaryCardProps {
  connection: Connection
  focusRef?: Ref<HTMLDivElement>
}

/** The status of the connection. Changes are announced. */
export function SummaryCard({ connection, focusRef }: SummaryCardProps) {
  const { summary } = useStatusText()
  return (
    <div className="connections-panel" tabIndex={focusRef ? -1 : undefined} ref={focusRef}>
      <SummaryBadge connection={connection} />
      <StatusMessage>{summary(connection)}</StatusMessage>
    </div>
  )
}

interface SummaryBadgeProps {
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
  finished: 'finished',
}

/** The status of a connection, in a few words and with an icon. */
export function SummaryBadge({ connection }: SummaryBadgeProps) {
  const { connectionManager: t } = useMessages('manage')
  const summary = summaryStatus(connection)
  const status = summary === 'unknown' ? null : statuses[summary]
  return (
    <span className="connections-badge" data-status={status ?? 'unknown'}>
      {status && <StatusIcon status={status} />}
      <span>{t.standings[summary]}</span>
    </span>
  )
}

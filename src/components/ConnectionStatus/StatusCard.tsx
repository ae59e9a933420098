'use client'
import { useId } from 'react'
import type { Connection } from '../../api/schemas/connection'
import { useNow } from '../../hooks/useNow'
import { useMessages } from '../../messages/useMessages'
import { ProgressBar } from '../ui/ProgressBar'
import { StatusMessage } from '../ui/StatusMessage'
import { StatusIcon } from './StatusIcon'
import { SilentComputerHints } from './SilentComputerHints'
import { StatusFacts } from './StatusFacts'
import { type StatusAndTimes, useStatusText } from './useStatusText'

interface StatusCardProps extends StatusAndTimes {
  connection: Connection
}

/** How the connection stands and what that means, with the facts that it is told from. */
export function StatusCard({ desktop, health, connection }: StatusCardProps) {
  const { connectionStatus: words } = useMessages()
  const titleId = useId()
  const now = useNow(10_000)
  const { title, body } = useStatusText()({ desktop, health }, now)
  const isBusy = health === 'syncing' || health === 'stopping'
  return (
    <section className="connections-panel" data-health={health} aria-labelledby={titleId}>
      <StatusMessage isHidden>{title}</StatusMessage>
      <header className="connections-panel-header">
        <span className="connections-disc">
          <StatusIcon health={health} size={20} />
        </span>
        <div>
          <h2 id={titleId} className="connections-title">
            {title}
          </h2>
          <p className="connections-lead">{body}</p>
        </div>
      </header>
      {isBusy && <ProgressBar label={words.progress} percent={desktop.activity.progress} size="small" />}
      {health === 'silent' && <SilentComputerHints />}
      <StatusFacts desktop={desktop} connection={connection} health={health} now={now} />
    </section>
  )
}

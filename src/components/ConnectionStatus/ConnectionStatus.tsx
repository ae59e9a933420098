'use client'
import { useConnection } from '../../hooks/useConnection'
import { useConnectionStatus } from '../../hooks/useConnectionStatus'
import { isNotOffered } from '../../errors'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { ReadErrorNotice } from '../ui/ReadErrorNotice'
import { type Parts, PartsGate } from '../ui/PartsScope'
import { Skeleton } from '../ui/Skeleton'
import { StatusBadge } from '../ui/StatusBadge'
import { SummaryCard } from '../ui/Summary'
import { StatusCard } from './StatusCard'

const parts: Parts = { messages: ['manage'] }

/** Props of {@link ConnectionStatus}. */
export interface ConnectionStatusProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
  /** `badge`: a few words with an icon, for a list. `full` (default): also what it means, the last contact, and what to do. */
  form?: 'badge' | 'full' | undefined
}

/** The live status of a QuickBooks Desktop connection. */
export function ConnectionStatus({ connectionId, form = 'full', messages, onError }: ConnectionStatusProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      {form === 'badge' ? <StatusBadge connectionId={connectionId} /> : <StatusPanel connectionId={connectionId} />}
    </ConnectionsRoot>
  )
}

/** The status and, below it, the current problem with its solution. */
function StatusPanel({ connectionId }: { connectionId: string }) {
  const result = useConnectionStatus(connectionId)
  if (result.status === 'loading') return <Skeleton />
  if (result.status === 'failed') {
    if (isNotOffered(result.error)) return <CommonStatus connectionId={connectionId} />
    return <ReadErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  const { desktopStatus: status } = result
  const isOver = status === 'disconnected' || status === 'finished'
  return (
    <DesktopGate connectionId={connectionId}>
      {(desktop) => (
        <div className="connections-health">
          <StatusCard desktop={desktop} status={status} />
          {desktop.problem !== null && !isOver && <ProblemPanel connectionId={connectionId} />}
        </div>
      )}
    </DesktopGate>
  )
}

/** The status of the connection itself, for a backend that has nothing of its QuickBooks Desktop part. */
function CommonStatus({ connectionId }: { connectionId: string }) {
  const result = useConnection(connectionId)
  if (result.status === 'loading') return <Skeleton />
  if (result.status === 'failed') {
    return <ReadErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  return (
    <PartsGate>
      <SummaryCard connection={result.connection} />
    </PartsGate>
  )
}

'use client'
import { useConnectionStatus } from '../../hooks/useConnectionStatus'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { ErrorNotice } from '../ui/ErrorNotice'
import type { Parts } from '../ui/PartsScope'
import { Skeleton } from '../ui/Skeleton'
import { StatusBadge } from '../ui/StatusBadge'
import { StatusCard } from './StatusCard'

const parts: Parts = { messages: ['manage'] }

/** Props of {@link ConnectionStatus}. */
export interface ConnectionStatusProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
  /** `badge`: a few words with a sign, for a list. `full` (default): also what it means, when we heard last, and what to do. */
  form?: 'badge' | 'full' | undefined
}

/** How a QuickBooks Desktop connection stands, at one glance and live. */
export function ConnectionStatus({ connectionId, form = 'full', messages }: ConnectionStatusProps) {
  return (
    <ConnectionsRoot messages={messages} parts={parts}>
      {form === 'badge' ? <StatusBadge connectionId={connectionId} /> : <StatusPanel connectionId={connectionId} />}
    </ConnectionsRoot>
  )
}

/** How the connection stands, what that means, and the fix of a problem below it. */
function StatusPanel({ connectionId }: { connectionId: string }) {
  const result = useConnectionStatus(connectionId)
  if (result.status === 'loading') return <Skeleton />
  if (result.status === 'failed') {
    return <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  const { desktopStatus: status, connection } = result
  const isOver = status === 'disconnected' || status === 'finished'
  return (
    <DesktopGate connectionId={connectionId}>
      {(desktop) => (
        <div className="connections-health">
          <StatusCard desktop={desktop} connection={connection} status={status} />
          {desktop.problem !== null && !isOver && <ProblemPanel connectionId={connectionId} />}
        </div>
      )}
    </DesktopGate>
  )
}

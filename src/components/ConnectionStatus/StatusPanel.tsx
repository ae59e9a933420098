'use client'
import { Suspense } from 'react'
import { useConnectionStatus } from '../../hooks/useConnectionStatus'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { DesktopGate } from '../ui/DesktopGate'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Skeleton } from '../ui/Skeleton'
import { StatusCard } from './StatusCard'

/** How the connection stands, what that means, and the fix of a problem below it. */
export function StatusPanel({ connectionId }: { connectionId: string }) {
  const result = useConnectionStatus(connectionId)
  if (result.status === 'loading') return <Skeleton />
  if (result.status === 'failed') {
    return <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  const { health, connection } = result
  const isOver = health === 'disconnected' || health === 'finished'
  return (
    <DesktopGate connectionId={connectionId}>
      {(desktop) => (
        <div className="connections-health">
          <StatusCard desktop={desktop} connection={connection} health={health} />
          {desktop.problem !== null && !isOver && (
            <Suspense fallback={<Skeleton />}>
              <ProblemPanel connectionId={connectionId} />
            </Suspense>
          )}
        </div>
      )}
    </DesktopGate>
  )
}

'use client'
import { lazy, Suspense } from 'react'
import { useRefreshConnection } from '../../hooks/useRefreshConnection'
import { useMessages } from '../../messages/useMessages'
import { PauseScheduler } from '../PauseScheduler/PauseScheduler'
import { Skeleton } from '../ui/Skeleton'
import { FoldedSection } from './FoldedSection'
import type { PageProps } from './PageProps'

const SyncSchedule = lazy(async () => ({ default: (await import('../SyncSchedule/SyncSchedule')).SyncSchedule }))

/** What can be done about a connection at work: pause it, and choose its hours. */
export function LiveDesktop({ connection, heard }: PageProps) {
  const { connectionManager: words } = useMessages()
  const refresh = useRefreshConnection(connection.id)
  return (
    <>
      <PauseScheduler
        connectionId={connection.id}
        onPause={(event) => heard().onPause?.(event)}
        onResume={(event) => heard().onResume?.(event)}
        onError={(error) => heard().onError?.(error)}
      />
      <FoldedSection title={words.schedule}>
        <Suspense fallback={<Skeleton />}>
          <SyncSchedule
            connectionId={connection.id}
            onScheduleChange={(syncSchedule) => {
              refresh()
              heard().onScheduleChange?.({ connectionId: connection.id, syncSchedule })
            }}
          />
        </Suspense>
      </FoldedSection>
    </>
  )
}

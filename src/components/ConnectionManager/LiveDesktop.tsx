'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useRefreshConnection } from '../../hooks/useRefreshConnection'
import { useMessages } from '../../messages/useMessages'
import { PauseScheduler } from '../PauseScheduler/PauseScheduler'
import { SyncSchedule } from '../SyncSchedule/SyncSchedule'
import { FoldedSection } from './FoldedSection'
import type { PageProps } from './PageProps'
import { SyncNow } from './SyncNow'
import { useHoursText } from './useHoursText'

export interface LiveDesktopProps extends PageProps {
  desktop: QuickBooksDesktop
}

/** What can be done about a connection at work: pause it, and choose its hours. */
export function LiveDesktop({ connection, desktop, heard }: LiveDesktopProps) {
  const { connectionPage: words } = useMessages()
  const hours = useHoursText(desktop.syncSchedule)
  const refresh = useRefreshConnection(connection.id)
  return (
    <>
      <PauseScheduler
        connectionId={connection.id}
        onPause={(event) => heard().onPause?.(event)}
        onResume={(event) => heard().onResume?.(event)}
        onError={(error) => heard().onError?.(error)}
      />
      <SyncNow desktop={desktop} />
      <FoldedSection title={words.schedule} hint={hours}>
        <SyncSchedule
          connectionId={connection.id}
          onScheduleChange={(syncSchedule) => {
            refresh()
            heard().onScheduleChange?.({ connectionId: connection.id, syncSchedule })
          }}
        />
      </FoldedSection>
    </>
  )
}

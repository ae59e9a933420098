'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { crossesMidnight } from '../../../domain/schedule/syncWindows'
import { useRefreshConnection } from '../../../hooks/useRefresh'
import { useSyncRequest } from '../../../hooks/useDesktopAction'
import { timeOfDayText } from '../../../messages/timeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { PauseScheduler } from '../../PauseScheduler/PauseScheduler'
import { SyncSchedule } from '../../SyncSchedule/SyncSchedule'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { refreshIcon } from '../../ui/icons/icons'
import { StatusMessage } from '../../ui/StatusMessage'
import { FoldedSection } from './PageSection'
import type { PageProps } from '../ConnectionManagerCallbacks'

export interface LiveDesktopProps extends PageProps {
  desktop: QuickBooksDesktop
}

/** What can be done about a connection at work: pause it, and choose its hours. */
export function LiveDesktop({ connection, desktop, heard }: LiveDesktopProps) {
  const { connectionPage: words } = useMessages('manage')
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

/** Says the hours of a schedule in a few words; null where there is none, or its days are unknown to this version. */
function useHoursText(schedule: QuickBooksDesktop['syncSchedule']): string | null {
  const { syncSchedule: words } = useMessages('setup')
  const locale = useLocale()
  if (schedule === null || schedule.days === 'other') return null
  const text = crossesMidnight(schedule) ? words.weekTextNextDay : words.weekText
  return text({
    days: schedule.days === 'everyDay' ? words.everyDay : words.weekdays,
    start: timeOfDayText(locale, schedule.start),
    end: timeOfDayText(locale, schedule.end),
  })
}

interface SyncNowProps {
  desktop: QuickBooksDesktop
}

/** Asks for a sync out of turn. Not while the customer has paused; while one runs the button stays, and keeps its focus. */
function SyncNow({ desktop }: SyncNowProps) {
  const { connectionPage } = useMessages('manage')
  const { syncNow: words } = connectionPage
  const { connectionId, activity, pause } = desktop
  const { run, isRunning, error } = useSyncRequest(connectionId)
  const isBusy = activity.state === 'syncing' || activity.state === 'stopping'
  const [isAsked, setIsAsked] = usePendingRequest(isBusy)
  if (pause !== null) return null
  const ask = async () => {
    if (await run()) setIsAsked(true)
  }
  const minutes = Math.max(1, Math.ceil(activity.expectedEverySeconds / 60))
  return (
    <>
      <div className="connections-page-end connections-bar connections-panel">
        <div>
          <p>{words.body}</p>
          <StatusMessage>{isAsked && words.asked({ minutes })}</StatusMessage>
        </div>
        <Button icon={refreshIcon} isBusy={isRunning || isBusy} onClick={() => void ask()}>
          {words.button}
        </Button>
      </div>
      {error && <ErrorNotice error={error} onRetry={() => void ask()} isRetrying={isRunning} />}
    </>
  )
}

/** Whether a sync was asked for that hasn't begun yet: what was asked is forgotten once one runs. */
function usePendingRequest(isBusy: boolean): [isAsked: boolean, setIsAsked: (isAsked: boolean) => void] {
  const [isAsked, setIsAsked] = useState(false)
  if (isBusy && isAsked) setIsAsked(false)
  return [isAsked, setIsAsked]
}

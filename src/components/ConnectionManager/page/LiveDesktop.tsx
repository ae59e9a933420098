'use client'
import { checkInMinutes } from '../../../domain/connection/desktopStatus'
import { syncsOnce } from '../../../domain/connection/syncsOnce'
import { inSyncMode } from '../../../messages/inSyncMode'
import type { QuickBooksDesktop } from '../../../api/schemas/quickBooksDesktop'
import { crossesMidnight } from '../../../domain/schedule/syncWindows'
import { useRefreshConnection } from '../../../hooks/useRefresh'
import { usePendingSync } from '../../../hooks/usePendingSync'
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

export interface LiveDesktopProps extends Omit<PageProps, 'onOpen'> {
  desktop: QuickBooksDesktop
}

/** The controls of a linked connection: pause, sync now, and the schedule. */
export function LiveDesktop({ connection, desktop, getCallbacks }: LiveDesktopProps) {
  const { connectionPage: t } = useMessages('page')
  const scheduleText = useScheduleText(desktop.syncSchedule)
  const refresh = useRefreshConnection(connection.id)
  // What couldn't be read the one time is asked for again; there is nothing else to plan.
  if (syncsOnce(desktop)) return desktop.setup.firstSyncCompletedAt === null ? null : <SyncNow desktop={desktop} />
  return (
    <>
      <PauseScheduler
        connectionId={connection.id}
        onPause={(event) => getCallbacks().onPause?.(event)}
        onResume={(event) => getCallbacks().onResume?.(event)}
        onSyncSoon={(event) => getCallbacks().onSyncSoon?.(event)}
      />
      <SyncNow desktop={desktop} />
      <FoldedSection title={t.schedule} hint={scheduleText}>
        <SyncSchedule
          connectionId={connection.id}
          onScheduleChange={(event) => {
            refresh()
            getCallbacks().onScheduleChange?.(event)
          }}
        />
      </FoldedSection>
    </>
  )
}

/** The schedule in a few words; null if there is none, or if this version doesn't know its days. */
function useScheduleText(schedule: QuickBooksDesktop['syncSchedule']): string | null {
  const { syncSchedule: t } = useMessages('steps')
  const locale = useLocale()
  if (schedule === null || schedule.days === 'other') return null
  const text = crossesMidnight(schedule) ? t.weekTextNextDay : t.weekText
  return text({
    days: schedule.days === 'everyDay' ? t.everyDay : t.weekdays,
    start: timeOfDayText(locale, schedule.start),
    end: timeOfDayText(locale, schedule.end),
  })
}

interface SyncNowProps {
  desktop: QuickBooksDesktop
}

/** Requests a sync before the next planned one. Hidden during a pause. While a sync runs, the button stays in place, so that it keeps the focus. */
function SyncNow({ desktop }: SyncNowProps) {
  const { syncNow: words } = inSyncMode(useMessages('page').connectionPage, syncsOnce(desktop))
  const { activity, pause } = desktop
  const { request, isRequested, isRunning, isBusy, error } = usePendingSync(desktop)
  if (pause !== null) return null
  const requestSync = () => request()
  const minutes = checkInMinutes(activity)
  return (
    <>
      <div className="connections-page-end connections-bar connections-panel">
        <div>
          <p>{words.body}</p>
          <StatusMessage>{isRequested && words.asked({ minutes })}</StatusMessage>
        </div>
        <Button icon={refreshIcon} isBusy={isRunning || isBusy} onClick={() => void requestSync()}>
          {words.button}
        </Button>
      </div>
      {error && <ErrorNotice error={error} onRetry={() => void requestSync()} isRetrying={isRunning} />}
    </>
  )
}

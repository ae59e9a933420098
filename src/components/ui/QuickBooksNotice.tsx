'use client'
import { differenceInMinutes } from 'date-fns/differenceInMinutes'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import type { FirstSyncState } from '../../domain/data/firstSync'
import { pauseEndAfter } from '../../domain/pauses/pauseChoices'
import { firstSyncTime } from '../../domain/schedule/nextSyncTime'
import { duration } from '../../domain/time/duration'
import { browserTimeZone } from '../../domain/time/timeZones'
import { useIsOffered } from '../../hooks/useIsOffered'
import { usePauses } from '../../hooks/usePauses'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { Button } from './Button'
import { ErrorNotice } from './ErrorNotice'
import { pauseIcon, playIcon } from './icons/icons'
import { Notice } from './Notice'

interface QuickBooksNoticeProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
  /** The data on screen could not be refreshed, so no pause is offered. */
  isStale: boolean
  now: Date
}

/** Whether QuickBooks can be used, with the button to pause or resume. It is the same button in each state, so it keeps the focus. */
export function QuickBooksNotice({ desktop, state, isStale, now }: QuickBooksNoticeProps) {
  const { firstSyncProgress: t } = useMessages('steps')
  const pauses = usePauses(desktop.connectionId)
  const isOffered = useIsOffered(desktop.connectionId, 'pauses') && (!syncsOnce(desktop) || state === 'paused')
  const { pause, companyFile } = desktop
  const computer = companyFile?.computerName
  const isPaused = state === 'paused'
  const isStopping = state === 'stopping'
  const action = isPaused ? pauses.end : pauses.pause

  const handlePress = () => {
    if (isStale) return
    if (isPaused && pause) void pauses.end.run(pause.id)
    else if (!isPaused) void pauses.pause.run({ endsAt: pauseEndAfter('oneHour', new Date()).toISOString() })
  }

  const button = isOffered && (
    <Button
      size="small"
      icon={isPaused ? playIcon : pauseIcon}
      isBusy={isStopping || action.isRunning}
      aria-disabled={isStale}
      onClick={handlePress}
    >
      {isPaused ? t.resume : t.pause}
    </Button>
  )
  const isUnknown = state === 'unknown'
  const title = isPaused ? t.pausedTitle : isStopping ? t.stoppingTitle : isUnknown ? t.unknownTitle : t.busyTitle
  return (
    <>
      <Notice tone={isPaused ? 'success' : isUnknown ? 'info' : 'warning'} title={title} actions={button || undefined}>
        {isPaused && pause && <PausedUntil desktop={desktop} pause={pause} now={now} />}
        {isStopping && <p>{t.stoppingBody}</p>}
        {isUnknown && <p>{t.unknownBody}</p>}
        {state === 'syncing' && <p>{computer ? t.busyBodyOn({ computer }) : t.busyBody}</p>}
      </Notice>
      {action.error && <ErrorNotice error={action.error} onRetry={handlePress} isRetrying={action.isRunning} />}
    </>
  )
}

interface PausedUntilProps {
  desktop: QuickBooksDesktop
  pause: Pause
  now: Date
}

/** When the sync continues after a pause, with a countdown that shows seconds in its last minute. */
function PausedUntil({ desktop, pause, now }: PausedUntilProps) {
  const { firstSyncProgress: t } = useMessages('steps')
  const locale = useLocale()
  const momentText = useMomentText()
  const endsAt = new Date(pause.endsAt)
  const goesOnAt = firstSyncTime(desktop, desktop.syncSchedule, now) ?? endsAt
  const left = duration(now, goesOnAt)
  const isLong = differenceInMinutes(goesOnAt, now) >= 1
  const moment = momentText(goesOnAt, browserTimeZone(), now)
  const words = { moment, left: durationText(locale, isLong ? { ...left, seconds: 0 } : left) }
  if (goesOnAt <= endsAt) return <p>{t.pausedBody(words)}</p>
  return <p>{t.pausedBodyLater({ ...words, end: momentText(endsAt, browserTimeZone(), now) })}</p>
}

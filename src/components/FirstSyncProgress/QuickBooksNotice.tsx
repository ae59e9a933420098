'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { FirstSyncState } from '../../domain/data/firstSync'
import { pauseEnd } from '../../domain/pauses/pauseChoices'
import { browserTimeZone } from '../../domain/time/timeZones'
import { usePauses } from '../../hooks/usePauses'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { pauseIcon, playIcon } from '../ui/icons/icons'
import { Notice } from '../ui/Notice'
import { PausedUntil } from './PausedUntil'

interface QuickBooksNoticeProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
  /** What is shown could not be renewed: a pause is not offered on old news. */
  isStale: boolean
  now: Date
}

/** Whether QuickBooks can be used, and the button that changes it. One button throughout, so that it keeps the focus. */
export function QuickBooksNotice({ desktop, state, isStale, now }: QuickBooksNoticeProps) {
  const { firstSyncProgress: copy } = useMessages()
  const pauses = usePauses(desktop.connectionId)
  const { pause, companyFile } = desktop
  const computer = companyFile?.computerName
  const isPaused = state === 'paused'
  const isStopping = state === 'stopping'
  const action = isPaused ? pauses.end : pauses.pause

  const handlePress = () => {
    if (isStale) return
    if (isPaused && pause) void pauses.end.run(pause.id)
    else if (!isPaused) {
      const zone = browserTimeZone()
      void pauses.pause.run({ endsAt: pauseEnd('oneHour', new Date(), zone).toISOString() })
    }
  }

  const button = (
    <Button
      size="small"
      icon={isPaused ? playIcon : pauseIcon}
      isBusy={isStopping || action.isRunning}
      aria-disabled={isStale}
      onClick={handlePress}
    >
      {isPaused ? copy.resume : copy.pause}
    </Button>
  )
  const title = isPaused ? copy.pausedTitle : isStopping ? copy.stoppingTitle : copy.busyTitle
  return (
    <>
      <Notice tone={isPaused ? 'success' : 'warning'} title={title} actions={button}>
        {isPaused && pause && <PausedUntil desktop={desktop} pause={pause} now={now} />}
        {isStopping && <p>{copy.stoppingBody}</p>}
        {state === 'syncing' && <p>{computer ? copy.busyBodyOn({ computer }) : copy.busyBody}</p>}
      </Notice>
      {action.error && <ErrorNotice error={action.error} onRetry={handlePress} isRetrying={action.isRunning} />}
    </>
  )
}

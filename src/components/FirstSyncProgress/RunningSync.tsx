'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type FirstSyncState, syncProgress } from '../../domain/firstSync'
import { timeSpent } from '../../domain/timeSpent'
import { percentText } from '../../messages/numberText'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ProgressBar } from '../ui/ProgressBar'
import { QuickBooksUse } from './QuickBooksUse'

interface RunningSyncProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
  now: Date
}

/** How far the sync has come and for how long it has run, and whether QuickBooks is free. */
export function RunningSync({ desktop, state, now }: RunningSyncProps) {
  const { firstSyncProgress: copy } = useMessages()
  const locale = useLocale()
  const percent = syncProgress(desktop.dataTypes)
  const startedAt = desktop.activity.startedAt ?? desktop.setup.firstSyncStartedAt
  const isPaused = state === 'paused'
  return (
    <div className="connections-sync" data-state={state}>
      <div className="connections-sync-figures">
        <p className="connections-sync-percent">{copy.percent({ percent: percentText(locale, percent) })}</p>
        {startedAt !== null && !isPaused && (
          <p className="connections-small" role="timer">
            {copy.elapsed({ duration: durationText(locale, timeSpent(new Date(startedAt), now)) })}
          </p>
        )}
      </div>
      <ProgressBar label={copy.progress} percent={percent} />
      {!isPaused && <p className="connections-small">{copy.closePage}</p>}
      <QuickBooksUse desktop={desktop} state={state} now={now} />
    </div>
  )
}

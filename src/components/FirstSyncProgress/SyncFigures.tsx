'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type FirstSyncState, syncProgress } from '../../domain/firstSync'
import { timeSpent } from '../../domain/timeSpent'
import { percentText } from '../../messages/numberText'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ProgressBar } from '../ui/ProgressBar'

interface SyncFiguresProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
  now: Date
}

/** How far the sync has come, and while it runs for how long. */
export function SyncFigures({ desktop, state, now }: SyncFiguresProps) {
  const { firstSyncProgress: copy } = useMessages()
  const locale = useLocale()
  const percent = syncProgress(desktop.dataTypes)
  const startedAt = desktop.activity.startedAt ?? desktop.setup.firstSyncStartedAt
  const isRunning = state === 'syncing' || state === 'stopping'
  return (
    <div className="connections-sync" data-running={isRunning || undefined}>
      <div className="connections-sync-figures">
        <p className="connections-sync-percent">{copy.percent({ percent: percentText(locale, percent) })}</p>
        {startedAt !== null && isRunning && (
          <p className="connections-small" role="timer">
            {copy.elapsed({ duration: durationText(locale, timeSpent(new Date(startedAt), now)) })}
          </p>
        )}
      </div>
      <ProgressBar label={copy.progress} percent={percent} />
      {isRunning && <p className="connections-small">{copy.closePage}</p>}
    </div>
  )
}

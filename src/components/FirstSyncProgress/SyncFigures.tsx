'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type FirstSyncState, syncProgress } from '../../domain/data/firstSync'
import { percentText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ProgressBar } from '../ui/ProgressBar'
import { SyncLiveness } from './SyncLiveness'

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
  const isRunning = state === 'syncing' || state === 'stopping'
  return (
    <div className="connections-sync connections-stack" data-running={isRunning || undefined}>
      <div className="connections-bar">
        <p className="connections-title">{copy.percent({ percent: percentText(locale, percent) })}</p>
        {isRunning && <SyncLiveness desktop={desktop} now={now} />}
      </div>
      <ProgressBar label={copy.progress} percent={percent} />
      {isRunning && <p className="connections-small">{copy.closePage}</p>}
    </div>
  )
}

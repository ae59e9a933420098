'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { firstSyncState, syncProgress } from '../../domain/data/firstSync'
import { useNow } from '../../hooks/useNow'
import { percentText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { QuickBooksNotice } from '../FirstSyncProgress/QuickBooksNotice'
import { ProgressBar } from '../ui/ProgressBar'

interface FirstSyncMeanwhileProps {
  desktop: QuickBooksDesktop
  isStale: boolean
}

/** The first sync begins once the company is linked, while the hours are still being chosen: how far it is, and Pause. */
export function FirstSyncMeanwhile({ desktop, isStale }: FirstSyncMeanwhileProps) {
  const { syncSchedule: copy, firstSyncProgress } = useMessages()
  const locale = useLocale()
  const now = useNow(1000)
  const state = firstSyncState(desktop, now)
  const isRunning = state === 'syncing' || state === 'stopping'
  if (desktop.setup.firstSyncStartedAt === null || !(isRunning || state === 'paused')) return null
  const percent = syncProgress(desktop.dataTypes)
  return (
    <div className="connections-sync connections-stack" data-running={isRunning || undefined}>
      <p>{copy.firstSyncBegun({ percent: percentText(locale, percent) })}</p>
      <ProgressBar label={firstSyncProgress.progress} percent={percent} />
      <QuickBooksNotice desktop={desktop} state={state} isStale={isStale} now={now} />
    </div>
  )
}

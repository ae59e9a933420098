'use client'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { min } from 'date-fns/min'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type FirstSyncState, syncProgress } from '../../domain/data/firstSync'
import { duration } from '../../domain/time/duration'
import { useFirstSeenAt } from '../../hooks/useNow'
import { percentText } from '../../messages/numberText'
import { secondsAgoText } from '../../messages/relativeTimeText'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ProgressBar } from '../ui/ProgressBar'

interface SyncFiguresProps {
  desktop: QuickBooksDesktop
  state: FirstSyncState
  now: Date
}

/** The sync's progress and, while it runs, how long it has taken so far. */
export function SyncFigures({ desktop, state, now }: SyncFiguresProps) {
  const t = inSyncMode(useMessages('steps').firstSyncProgress, syncsOnce(desktop))
  const locale = useLocale()
  const percent = syncProgress(desktop.dataTypes)
  const isRunning = state === 'syncing' || state === 'stopping'
  return (
    <div className="connections-sync connections-stack" data-running={isRunning || undefined}>
      <div className="connections-bar">
        <p className="connections-title">{t.percent({ percent: percentText(locale, percent) })}</p>
        {isRunning && <SyncLiveness desktop={desktop} now={now} />}
      </div>
      <ProgressBar label={t.progress} percent={percent} />
      {isRunning && <p className="connections-small">{t.closePage}</p>}
    </div>
  )
}

interface SyncLivenessProps {
  desktop: QuickBooksDesktop
  now: Date
}

const quietSeconds = 30

/** How long a sync has run or, when the other computer stops calling, since when and what that may mean. */
function SyncLiveness({ desktop, now }: SyncLivenessProps) {
  const { firstSyncProgress: t } = useMessages('steps')
  const locale = useLocale()
  const { lastContactAt, startedAt } = desktop.activity
  const seenAt = useFirstSeenAt(lastContactAt, now)
  if (lastContactAt !== null && differenceInSeconds(now, seenAt) >= quietSeconds) {
    const contactAt = min([lastContactAt, seenAt])
    return (
      <>
        <p className="connections-small">{t.lastHeard({ ago: secondsAgoText(locale, contactAt, now) })}</p>
        <p className="connections-small">{t.quiet}</p>
      </>
    )
  }
  const since = startedAt ?? desktop.setup.firstSyncStartedAt
  if (since === null) return null
  return (
    <p className="connections-small" role="timer">
      {t.elapsed({ duration: durationText(locale, duration(new Date(since), now)) })}
    </p>
  )
}

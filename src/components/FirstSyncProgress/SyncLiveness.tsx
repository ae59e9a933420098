'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { duration } from '../../domain/time/duration'
import { useFirstSeenAt } from '../../hooks/useNow'
import { secondsAgoText } from '../../messages/relativeTimeText'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'

interface SyncLivenessProps {
  desktop: QuickBooksDesktop
  now: Date
}

const quietMilliseconds = 30_000

/** For how long a sync has run; once the other computer falls quiet, since when instead, and what that may mean. */
export function SyncLiveness({ desktop, now }: SyncLivenessProps) {
  const { firstSyncProgress: copy } = useMessages()
  const locale = useLocale()
  const { lastContactAt, startedAt } = desktop.activity
  const seenAt = useFirstSeenAt(lastContactAt, now)
  if (lastContactAt !== null && now.getTime() - seenAt.getTime() >= quietMilliseconds) {
    const heardAt = new Date(Math.min(Date.parse(lastContactAt), seenAt.getTime()))
    return (
      <>
        <p className="connections-small">{copy.lastHeard({ ago: secondsAgoText(locale, heardAt, now) })}</p>
        <p className="connections-small">{copy.quiet}</p>
      </>
    )
  }
  const since = startedAt ?? desktop.setup.firstSyncStartedAt
  if (since === null) return null
  return (
    <p className="connections-small" role="timer">
      {copy.elapsed({ duration: durationText(locale, duration(new Date(since), now)) })}
    </p>
  )
}

'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import { firstSyncTime } from '../../domain/schedule/nextSyncTime'
import { duration } from '../../domain/time/duration'
import { browserTimeZone } from '../../domain/time/timeZones'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'

interface PausedUntilProps {
  desktop: QuickBooksDesktop
  pause: Pause
  now: Date
}

/** When the sync goes on after a pause, and the time left counting down; the seconds only in its last minute. */
export function PausedUntil({ desktop, pause, now }: PausedUntilProps) {
  const { firstSyncProgress: copy } = useMessages()
  const locale = useLocale()
  const momentText = useMomentText()
  const endsAt = new Date(pause.endsAt)
  const goesOnAt = firstSyncTime(desktop, desktop.syncSchedule, now) ?? endsAt
  const left = duration(now, goesOnAt)
  const isLong = goesOnAt.getTime() - now.getTime() >= 60_000
  const moment = momentText(goesOnAt, browserTimeZone(), now)
  const words = { moment, left: durationText(locale, isLong ? { ...left, seconds: 0 } : left) }
  if (goesOnAt <= endsAt) return <p>{copy.pausedBody(words)}</p>
  return <p>{copy.pausedBodyLater({ ...words, end: momentText(endsAt, browserTimeZone(), now) })}</p>
}

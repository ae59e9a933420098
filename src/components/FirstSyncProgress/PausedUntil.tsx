'use client'
import type { Pause } from '../../api/schemas/schedule'
import { timeSpent } from '../../domain/timeSpent'
import { browserTimeZone } from '../../domain/timeZones'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'

interface PausedUntilProps {
  pause: Pause
  now: Date
}

/** When a pause ends, and the time left counting down; the seconds only in its last minute. */
export function PausedUntil({ pause, now }: PausedUntilProps) {
  const { firstSyncProgress: copy } = useMessages()
  const locale = useLocale()
  const momentText = useMomentText()
  const endsAt = new Date(pause.endsAt)
  const left = timeSpent(now, endsAt)
  const isLong = endsAt.getTime() - now.getTime() >= 60_000
  return (
    <p>
      {copy.pausedBody({
        moment: momentText(endsAt, browserTimeZone(), now),
        left: durationText(locale, isLong ? { ...left, seconds: 0 } : left),
      })}
    </p>
  )
}

'use client'
import type { Pause } from '../../api/schemas/schedule'
import { duration } from '../../domain/time/duration'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'
import { ProgressBar } from '../ui/ProgressBar'

interface PauseCountdownProps {
  pause: Pause
  now: Date
}

/** Until when a pause lasts, and the time left: from the clock, so that a laptop that slept is right at once. */
export function PauseCountdown({ pause, now }: PauseCountdownProps) {
  const { pauseScheduler: words } = useMessages()
  const locale = useLocale()
  const untilText = useUntilText()
  const startsAt = new Date(pause.startsAt)
  const endsAt = new Date(pause.endsAt)
  const left = durationText(locale, duration(now, endsAt))
  const gone = (now.getTime() - startsAt.getTime()) / (endsAt.getTime() - startsAt.getTime())
  return (
    <>
      <div className="connections-bar">
        <p>{words.pausedUntil({ moment: untilText(endsAt, now) })}</p>
        <p className="connections-title" role="timer">
          {words.left({ duration: left })}
        </p>
      </div>
      <ProgressBar
        label={words.progress}
        percent={gone * 100}
        valueText={words.left({ duration: left })}
        size="small"
      />
    </>
  )
}

'use client'
import { addSeconds } from 'date-fns/addSeconds'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import { inSyncMode } from '../../messages/inSyncMode'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { isAfter } from 'date-fns/isAfter'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Pause } from '../../api/schemas/schedule'
import type { QuickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { duration } from '../../domain/time/duration'
import { browserTimeZone } from '../../domain/time/timeZones'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { useUntilText } from '../../messages/useUntilText'
import { ProgressBar } from '../ui/ProgressBar'

interface AvailabilityTextProps {
  desktop: QuickBooksDesktop
  availability: QuickBooksAvailability
  now: Date
}

/** Whether QuickBooks can be used, since when and until when. */
export function AvailabilityText({ desktop, availability, now }: AvailabilityTextProps) {
  const isOnce = syncsOnce(desktop)
  const t = inSyncMode(useMessages('pauses').pauseScheduler, isOnce)
  const locale = useLocale()
  const momentText = useMomentText()
  const { activity, nextSyncAt, pause } = desktop
  const startedAt = availability === 'syncing' ? activity.startedAt : null
  const next = availability === 'free' && nextSyncAt !== null && !isOnce ? new Date(nextSyncAt) : null
  const isAhead = next !== null && isAfter(next, addSeconds(now, activity.expectedEverySeconds))
  return (
    <div className="connections-text">
      <p className="connections-title">{t.uses[availability].title}</p>
      {availability === 'paused' && pause !== null ? (
        <PauseCountdown pause={pause} now={now} />
      ) : (
        <p className="connections-lead">
          {t.uses[availability].body}{' '}
          {startedAt !== null && t.running({ duration: durationText(locale, duration(new Date(startedAt), now)) })}
          {next !== null &&
            (isAhead ? t.nextSync({ moment: momentText(next, browserTimeZone(), now) }) : t.nextSyncSoon)}
        </p>
      )}
    </div>
  )
}

interface PauseCountdownProps {
  pause: Pause
  now: Date
}

/** The end of a pause and the time left. Computed from the clock, so that it is right after a laptop wakes up. */
function PauseCountdown({ pause, now }: PauseCountdownProps) {
  const { pauseScheduler: t } = useMessages('pauses')
  const locale = useLocale()
  const untilText = useUntilText()
  const startsAt = new Date(pause.startsAt)
  const endsAt = new Date(pause.endsAt)
  const left = durationText(locale, duration(now, endsAt))
  const gone = differenceInMilliseconds(now, startsAt) / differenceInMilliseconds(endsAt, startsAt)
  return (
    <>
      <div className="connections-bar">
        <p>{t.pausedUntil({ moment: untilText(endsAt, now) })}</p>
        <p className="connections-title" role="timer">
          {t.left({ duration: left })}
        </p>
      </div>
      <ProgressBar label={t.progress} percent={gone * 100} valueText={t.left({ duration: left })} size="small" />
    </>
  )
}

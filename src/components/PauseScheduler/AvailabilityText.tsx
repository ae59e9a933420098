'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { QuickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { duration } from '../../domain/time/duration'
import { browserTimeZone } from '../../domain/time/timeZones'
import { durationText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import { PauseCountdown } from './PauseCountdown'

interface UseWordsProps {
  desktop: QuickBooksDesktop
  use: QuickBooksAvailability
  now: Date
}

/** Whether QuickBooks can be used, and for how long that has been or will be so. */
export function AvailabilityText({ desktop, use, now }: UseWordsProps) {
  const { pauseScheduler: words } = useMessages()
  const locale = useLocale()
  const momentText = useMomentText()
  const { activity, nextSyncAt, pause } = desktop
  const startedAt = use === 'syncing' ? activity.startedAt : null
  const next = use === 'free' && nextSyncAt !== null ? new Date(nextSyncAt) : null
  const isAhead = next !== null && next.getTime() - now.getTime() > activity.expectedEverySeconds * 1000
  return (
    <div className="connections-text">
      <p className="connections-title">{words.uses[use].title}</p>
      {use === 'paused' && pause !== null ? (
        <PauseCountdown pause={pause} now={now} />
      ) : (
        <p className="connections-lead">
          {words.uses[use].body}{' '}
          {startedAt !== null && words.running({ duration: durationText(locale, duration(new Date(startedAt), now)) })}
          {next !== null &&
            (isAhead ? words.nextSync({ moment: momentText(next, browserTimeZone(), now) }) : words.nextSyncSoon)}
        </p>
      )}
    </div>
  )
}

'use client'
import type { ScheduleDraft } from '../../domain/schedule/scheduleDraft'
import { crossesMidnight, weekOfWindows } from '../../domain/schedule/syncWindows'
import { wallClock, weekdayOf } from '../../domain/time/wallClock'
import { useNow } from '../../hooks/useNow'
import { clockText, timeOfDayText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { firstWeekday, weekdayText } from '../../messages/weekdays'
import { NowMark } from './NowMark'
import { WeekAxis } from './WeekAxis'
import { WeekTrack } from './WeekTrack'

interface WeekPictureProps {
  draft: ScheduleDraft
}

/** The hours on an ordinary week, and where in it we are now. */
export function WeekPicture({ draft }: WeekPictureProps) {
  const { syncSchedule: copy } = useMessages()
  const locale = useLocale()
  const at = useNow(30_000)
  const now = wallClock(draft.timeZone, at)
  const isWhole = draft.start !== '' && draft.end !== '' && draft.start !== draft.end && draft.days !== 'other'
  const text = crossesMidnight(draft) ? copy.weekTextNextDay : copy.weekText
  const summary = isWhole
    ? text({
        days: draft.days === 'everyDay' ? copy.everyDay : copy.weekdays,
        start: timeOfDayText(locale, draft.start),
        end: timeOfDayText(locale, draft.end),
      })
    : copy.weekUnknown
  const week = weekOfWindows(isWhole ? draft : { ...draft, days: 'other' }, firstWeekday(locale))
  return (
    <figure className="connections-stack">
      <figcaption className="connections-bar">
        <span className="connections-strong">{copy.week}</span>
        <span className="connections-small">{summary}</span>
      </figcaption>
      <div aria-hidden="true">
        {week.map(({ weekday, parts }) => (
          <WeekTrack
            key={weekday}
            label={weekdayText(locale, weekday, 'short')}
            parts={parts}
            nowMinutes={weekday === weekdayOf(now.day) ? now.minutes : null}
          />
        ))}
        <WeekAxis />
      </div>
      <p className="connections-week-key connections-small">
        <NowMark />
        {copy.now({
          weekday: weekdayText(locale, weekdayOf(now.day), 'long'),
          time: clockText(locale, at, draft.timeZone),
        })}
      </p>
    </figure>
  )
}

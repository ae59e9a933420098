'use client'
import { differenceInMinutes } from 'date-fns/differenceInMinutes'
import { startOfDay } from 'date-fns/startOfDay'
import { getDay } from 'date-fns/getDay'
import type { ScheduleDraft } from '../../domain/schedule/scheduleDraft'
import { crossesMidnight, weekOfWindows, type WindowPart } from '../../domain/schedule/syncWindows'
import { wallClock } from '../../domain/time/wallClock'
import { useNow } from '../../hooks/useNow'
import { clockText, timeOfDayText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { firstWeekday, weekdayText } from '../../messages/weekdays'

interface WeekPictureProps {
  draft: ScheduleDraft
}

/** A picture of the sync hours in a week, with the current time marked. */
export function WeekPicture({ draft }: WeekPictureProps) {
  const { syncSchedule: t } = useMessages('steps')
  const locale = useLocale()
  const at = useNow(30_000)
  const now = wallClock(draft.timeZone, at)
  const isWhole = draft.start !== '' && draft.end !== '' && draft.start !== draft.end && draft.days !== 'other'
  const text = crossesMidnight(draft) ? t.weekTextNextDay : t.weekText
  const summary = isWhole
    ? text({
        days: draft.days === 'everyDay' ? t.everyDay : t.weekdays,
        start: timeOfDayText(locale, draft.start),
        end: timeOfDayText(locale, draft.end),
      })
    : t.weekUnknown
  const week = weekOfWindows(isWhole ? draft : { ...draft, days: 'other' }, firstWeekday(locale))
  return (
    <figure className="connections-stack">
      <figcaption className="connections-bar">
        <span className="connections-strong">{t.week}</span>
        <span className="connections-small">{summary}</span>
      </figcaption>
      <div aria-hidden="true">
        {week.map(({ weekday, parts }) => (
          <WeekTrack
            key={weekday}
            label={weekdayText(locale, weekday, 'short')}
            parts={parts}
            nowMinutes={weekday === getDay(now) ? differenceInMinutes(now, startOfDay(now)) : null}
          />
        ))}
        <WeekAxis />
      </div>
      <p className="connections-week-key connections-small">
        <NowMark />
        {t.now({
          weekday: weekdayText(locale, getDay(now), 'long'),
          time: clockText(locale, at, draft.timeZone),
        })}
      </p>
    </figure>
  )
}

interface WeekTrackProps {
  label: string
  parts: readonly WindowPart[]
  /** Minutes since midnight if this day is today, otherwise null. */
  nowMinutes: number | null
}

const share = (minutes: number) => `${(minutes / 1440) * 100}%`

/** One day from midnight to midnight, with its sync hours. */
function WeekTrack({ label, parts, nowMinutes }: WeekTrackProps) {
  return (
    <div className="connections-week-day" data-today={nowMinutes === null ? undefined : ''}>
      <span className="connections-small">{label}</span>
      <svg className="connections-week-track" height="20" width="100%" focusable="false">
        {[360, 720, 1080].map((minutes) => (
          <line key={minutes} x1={share(minutes)} x2={share(minutes)} y1="0" y2="20" />
        ))}
        {parts.map(({ from, to }) => (
          <rect key={from} x={share(from)} y="3" width={share(to - from)} height="14" rx="4" />
        ))}
        {nowMinutes !== null && (
          <>
            <line className="connections-week-now" x1={share(nowMinutes)} x2={share(nowMinutes)} y1="0" y2="20" />
            <circle className="connections-week-now" cx={share(nowMinutes)} cy="3" r="2.5" />
          </>
        )}
      </svg>
    </div>
  )
}

/** The labels of the hours, below the week. */
function WeekAxis() {
  const hour = new Intl.DateTimeFormat(useLocale(), { hour: 'numeric', timeZone: 'UTC' })
  return (
    <div className="connections-week-axis connections-small">
      {[0, 6, 12, 18, 24].map((hours) => (
        <span key={hours}>{hour.format(hours * 3_600_000)}</span>
      ))}
    </div>
  )
}

/** The mark for the current time, as the legend shows it. */
function NowMark() {
  return (
    <svg className="connections-week-now" width="8" height="14" aria-hidden="true" focusable="false">
      <line x1="4" x2="4" y1="3" y2="13" />
      <circle cx="4" cy="3" r="2.5" />
    </svg>
  )
}

'use client'
import { browserTimeZone } from '../domain/time/timeZones'
import { wallClock } from '../domain/time/wallClock'
import { clockText } from './timeText'
import { useLocale } from './useLocale'
import { useMomentText } from './useMomentText'

/** Says until when, on this browser's clock: the time alone today, `4:20 PM`, else with its day. */
export function useUntilText(): (at: Date, now: Date) => string {
  const locale = useLocale()
  const momentText = useMomentText()
  return (at, now) => {
    const zone = browserTimeZone()
    const isToday = wallClock(zone, at).day === wallClock(zone, now).day
    return isToday ? clockText(locale, at, zone) : momentText(at, zone, now)
  }
}

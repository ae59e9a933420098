'use client'
import { tz } from '@date-fns/tz'
import { isSameDay } from 'date-fns/isSameDay'
import { browserTimeZone } from '../domain/time/timeZones'
import { clockText } from './timeText'
import { useLocale } from './useLocale'
import { useMomentText } from './useMomentText'

/** Says until when, on this browser's clock: the time alone today, `4:20 PM`, else with its day. */
export function useUntilText(): (at: Date, now: Date) => string {
  const locale = useLocale()
  const momentText = useMomentText()
  return (at, now) => {
    const zone = browserTimeZone()
    return isSameDay(at, now, { in: tz(zone) }) ? clockText(locale, at, zone) : momentText(at, zone, now)
  }
}

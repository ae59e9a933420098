'use client'
import { clockText, dayText } from './timeText'
import { useLocale } from './useLocale'
import { useMessages } from './useMessages'

/** Says a moment as seen from now on a clock in `timeZone`: `today at 7:00 PM`. */
export function useMomentText(): (at: Date, timeZone: string, now: Date) => string {
  const { time } = useMessages()
  const locale = useLocale()
  return (at, timeZone, now) =>
    time.moment({ day: dayText(locale, at, timeZone, now), time: clockText(locale, at, timeZone) })
}

import { calendarDaysAhead } from '../domain/time/wallClock'
import { relativeTimeText } from './relativeTimeText'

/** How far ahead a moment is as people count: `in 2 hours` today, then by days of a calendar in `timeZone`, `tomorrow`, `in 3 days`. */
export function aheadText(locale: string, at: Date, timeZone: string, now: Date): string {
  const days = calendarDaysAhead(timeZone, at, now)
  if (days < 1) return relativeTimeText(locale, at, now)
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
}

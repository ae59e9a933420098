import { timeFormat } from './timeFormat'

const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
] as const

const longestDays = 7

/** How long ago a moment was, `2 hours ago`, in its first minute by tens of seconds; its date where that was more than a week ago. */
export function relativeTimeText(locale: string, at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000
  if (Math.abs(seconds) > longestDays * 86_400) return dateText(locale, at)
  const largest = units.find((one) => Math.abs(seconds) >= one.seconds)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (largest) return format.format(Math.trunc(seconds / largest.seconds), largest.unit)
  return format.format(Math.trunc(seconds / 10) * 10, 'second')
}

/** How long ago a moment was, by the second in its first minute: `35 seconds ago`. */
export function secondsAgoText(locale: string, at: Date, now: Date): string {
  const seconds = Math.trunc((at.getTime() - now.getTime()) / 1000)
  if (Math.abs(seconds) >= 60) return relativeTimeText(locale, at, now)
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(seconds, 'second')
}

/** A moment's date where the reader is, `Jan 15, 2027`. */
export function dateText(locale: string, at: Date): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at)
}

/** A day that is the same wherever the reader is, by its time in UTC: `Jan 15, 2027`. */
export function dayText(locale: string, at: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at))
}

/** A moment's date and time where the reader is, with the zone for readers elsewhere: `Jan 15, 2027, 3:24 PM EST`. */
export function zonedTimeText(locale: string, at: Date): string {
  return timeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at)
}

/** A moment's date and time where the reader is, `Jan 15, 2027, 3:24 PM`. */
export function dateTimeText(locale: string, at: Date): string {
  return timeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}

import { timeFormat } from './timeFormat'

/** A moment where the reader is: the time of day, with the day before it where that isn't today. */
export function localTimeText(locale: string, at: string, now: Date = new Date()): string {
  const time = new Date(at)
  const isToday = time.toDateString() === now.toDateString()
  return timeFormat(locale, {
    ...(isToday ? {} : { month: 'short', day: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(time)
}

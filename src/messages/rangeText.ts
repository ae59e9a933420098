import { timeFormat } from './timeFormat'

/** From when to when on a clock in `timeZone` (an IANA name), `Mon, Jan 18, 9:00 AM – Fri, Jan 22, 5:00 PM`; a day that both share is said once. */
export function rangeText(locale: string, from: Date, to: Date, timeZone: string): string {
  const format = timeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
  return format.formatRange(from, to)
}

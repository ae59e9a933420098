const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The offset of the simulated computer, in minutes from UTC: Pacific standard time, all year. */
const utcOffsetMinutes = -480

/** A time as QuickBooks writes it: local, with its offset, `2015-11-04T14:39:03-08:00`. */
export function writeLocalTime(isoTime: string): string {
  const local = new Date(Date.parse(isoTime) + utcOffsetMinutes * 60_000).toISOString().slice(0, 19)
  const sign = utcOffsetMinutes < 0 ? '-' : '+'
  const minutes = Math.abs(utcOffsetMinutes)
  return `${local}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?(Z|[+-]\d{2}:\d{2})?$/

/**
 * A DATETIMETYPE as milliseconds since 1970. Without an offset it is the computer's local time; a date alone is its
 * first second, or its last when it ends a range.
 * @returns undefined for anything else.
 */
export function readLocalTime(text: string, edge: 'start' | 'end'): number | undefined {
  const [, day, time, offset] = pattern.exec(text.trim()) ?? []
  if (!day) return undefined
  const clock = time ?? (edge === 'start' ? '00:00:00' : '23:59:59')
  const milliseconds = Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${offset ?? 'Z'}`)
  if (Number.isNaN(milliseconds)) return undefined
  return offset ? milliseconds : milliseconds - utcOffsetMinutes * 60_000
}

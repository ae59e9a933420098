/** Pacific standard time, which the simulated computer has all year. In milliseconds. */
const offsetMs = -480 * 60_000
const hourMs = 3_600_000

/**
 * A time as QuickBooks writes it: local, with its offset, `2015-11-04T14:39:03-08:00`.
 *
 * @param forgetsDaylightSaving - The clock on the wall is put forward in summer, and the offset isn't.
 */
export function writeLocalTime(time: Date, forgetsDaylightSaving = false): string {
  const summerMs = forgetsDaylightSaving && isSummer(time.getTime()) ? hourMs : 0
  const local = new Date(time.getTime() + offsetMs + summerMs).toISOString().slice(0, 19)
  return `${local}-08:00`
}

const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?(Z|[+-]\d{2}:\d{2})?$/

/**
 * A DATETIMETYPE as milliseconds since 1970. Without an offset it is the computer's local time; a date alone is its
 * first second, or its last when it ends a range.
 *
 * @param forgetsDaylightSaving - As above: what was written so is read so, with its offset or without.
 * @returns undefined for anything else.
 */
export function readLocalTime(text: string, edge: 'start' | 'end', forgetsDaylightSaving = false): number | undefined {
  const [, day, time, offset] = pattern.exec(text.trim()) ?? []
  if (!day) return undefined
  const clock = time ?? (edge === 'start' ? '00:00:00' : '23:59:59')
  const read = Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${offset ?? 'Z'}`)
  if (Number.isNaN(read)) return undefined
  const milliseconds = offset ? read : read - offsetMs
  return forgetsDaylightSaving && isSummer(milliseconds - hourMs) ? milliseconds - hourMs : milliseconds
}

/** Daylight saving time in the United States: from the second Sunday of March to the first of November, at 2. */
function isSummer(milliseconds: number): boolean {
  const year = new Date(milliseconds).getUTCFullYear()
  const begins = sundayFrom(year, 2, 8) + 10 * hourMs
  const ends = sundayFrom(year, 10, 1) + 9 * hourMs
  return milliseconds >= begins && milliseconds < ends
}

/** Midnight UTC of the first Sunday on or after this day. */
function sundayFrom(year: number, month: number, day: number): number {
  const weekday = new Date(Date.UTC(year, month, day)).getUTCDay()
  return Date.UTC(year, month, day + ((7 - weekday) % 7))
}

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'short', timeStyle: 'medium' })

/** A time as this PC writes it: `11/23/26, 7:05:09 PM`. @param at ISO 8601. */
export function localTime(at: string): string {
  return format.format(new Date(at))
}

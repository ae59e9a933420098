/** A format of moments whose hours look alike, alone or after a date. */
export interface TimeFormat {
  /** One moment. */
  format: (at: Date) => string
  /** From when to when. */
  formatRange: (from: Date, to: Date) => string
}

/**
 * Every time of day that is shown is written by this. Intl puts a zero before the hour after some dates and in ranges, `06 h 04`, in languages
 * that write the time alone without it, `6 h 04`: here it is always as it is alone, and stays on one line.
 */
export function timeFormat(locale: string, options: Intl.DateTimeFormatOptions): TimeFormat {
  const format = new Intl.DateTimeFormat(locale, options)
  const written = (
    { type, value }: Intl.DateTimeFormatPart,
    index: number,
    parts: readonly Intl.DateTimeFormatPart[],
  ) => {
    if (type === 'hour' && isBare(locale)) return value.replace(/^0(?=\d)/, '')
    return parts[index + 1]?.type === 'minute' ? value.replaceAll(/\s/g, '\u00a0') : value
  }
  const join = (parts: readonly Intl.DateTimeFormatPart[]) => parts.map(written).join('')
  return {
    format: (at) => join(format.formatToParts(at)),
    formatRange: (from, to) => join(format.formatRangeToParts(from, to)),
  }
}

const bare = new Map<string, boolean>()

/** Whether a language writes a time alone without a zero before its hour. */
function isBare(locale: string) {
  const known = bare.get(locale) ?? firstHour(locale).length === 1
  bare.set(locale, known)
  return known
}

function firstHour(locale: string) {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return format.formatToParts(6 * 3_600_000).find(({ type }) => type === 'hour')?.value ?? ''
}

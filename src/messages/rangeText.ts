/** From when to when where the reader is, `Mon, Jan 18, 9:00 AM – Fri, Jan 22, 5:00 PM`; a day that both share is said once. */
export function rangeText(locale: string, from: Date, to: Date): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
  return format.formatRange(from, to)
}

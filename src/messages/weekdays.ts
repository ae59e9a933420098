type WeekInfo = { firstDay: number }

/** The day with which a reader's week begins; 0 is Sunday. Monday where the browser doesn't know. */
export function firstWeekday(locale: string): number {
  // Not in every browser yet, and in some a property that is not a function.
  const { getWeekInfo, weekInfo } = new Intl.Locale(locale) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }
  const info = getWeekInfo ? getWeekInfo.call(new Intl.Locale(locale)) : weekInfo
  return (info?.firstDay ?? 1) % 7
}

/** A weekday's name, 0 is Sunday. */
export function weekdayText(locale: string, weekday: number, width: 'short' | 'long'): string {
  // 4 January 1970 was a Sunday.
  return new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format((3 + weekday) * 86_400_000)
}

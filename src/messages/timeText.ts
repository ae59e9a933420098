import type { Duration } from '../domain/time/duration'
import { timeZoneName } from '../domain/time/timeZones'
import { calendarDaysAhead, minutesOfDay } from '../domain/time/wallClock'
import { timeFormat } from './timeFormat'

/** A moment's time of day where `timeZone` is, `7:00 PM`. */
export function clockText(locale: string, at: Date, timeZone: string): string {
  return timeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(at)
}

/** A time of day as the contract writes it, `19:00`, the way people write it. */
export function timeOfDayText(locale: string, time: string): string {
  return clockText(locale, new Date(minutesOfDay(time) * 60_000), 'UTC')
}

/** A moment's day as seen from now: today, tomorrow, a weekday within the week, else a date. */
export function dayText(locale: string, at: Date, timeZone: string, now: Date): string {
  const ahead = calendarDaysAhead(timeZone, at, now)
  if (Math.abs(ahead) <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(ahead, 'day')
  const isThisWeek = ahead > 1 && ahead < 7
  const shown = isThisWeek ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const)
  return new Intl.DateTimeFormat(locale, { ...shown, timeZone }).format(at)
}

/** A zone's name without a season, `Eastern Time`. */
export function zoneText(locale: string, timeZone: string): string {
  return timeZoneName(locale, timeZone, 'longGeneric', new Date())
}

/** How far a zone's clocks are from Greenwich now, `GMT-5`. */
export function offsetText(locale: string, timeZone: string): string {
  return timeZoneName(locale, timeZone, 'shortOffset', new Date())
}

/** A stretch of time in its two largest units, `2 hr 5 min`; `0 sec` for none. */
export function durationText(locale: string, time: Duration): string {
  const units = (['day', 'hour', 'minute', 'second'] as const).map((unit) => ({ unit, value: time[`${unit}s`] }))
  const first = units.findIndex(({ value }) => value > 0)
  const shown = (first === -1 ? units.slice(-1) : units.slice(first, first + 2).filter(({ value }) => value > 0)).map(
    ({ unit, value }) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
  )
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(shown)
}

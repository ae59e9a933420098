'use client'
import { useLocale } from '../../messages/useLocale'

/** The hours of a day, under the week. */
export function WeekAxis() {
  const hour = new Intl.DateTimeFormat(useLocale(), { hour: 'numeric', timeZone: 'UTC' })
  return (
    <div className="connections-week-axis connections-small">
      {[0, 6, 12, 18, 24].map((hours) => (
        <span key={hours}>{hour.format(hours * 3_600_000)}</span>
      ))}
    </div>
  )
}

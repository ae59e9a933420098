'use client'
import type { SyncSchedule } from '../../api/schemas/schedule'
import { crossesMidnight } from '../../domain/schedule/syncWindows'
import { timeOfDayText } from '../../messages/timeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'

/** Says the hours of a schedule in a few words; null where there is none, or its days are unknown to this version. */
export function useHoursText(schedule: SyncSchedule | null): string | null {
  const { syncSchedule: words } = useMessages()
  const locale = useLocale()
  if (schedule === null || schedule.days === 'other') return null
  const text = crossesMidnight(schedule) ? words.weekTextNextDay : words.weekText
  return text({
    days: schedule.days === 'everyDay' ? words.everyDay : words.weekdays,
    start: timeOfDayText(locale, schedule.start),
    end: timeOfDayText(locale, schedule.end),
  })
}

import type { SyncSchedule } from '../../api/schemas/schedule'
import type { SyncScheduleInput } from '../../api/schemas/syncScheduleInput'

/** A schedule as someone fills it in. A time not chosen yet is empty; days or a first sync of `other` are yet to be chosen. */
export type ScheduleDraft = SyncSchedule

/** What is wrong with a draft, by field. */
export type ScheduleErrors = Partial<Record<keyof ScheduleDraft, 'missing' | 'same_as_start'>>

/** What we propose: nights before weekdays, when nobody needs QuickBooks. */
export function proposedSchedule(timeZone: string): ScheduleDraft {
  return { start: '19:00', end: '07:00', days: 'weekdays', timeZone, firstSync: 'now' }
}

/** What the service would refuse about a draft. */
export function scheduleErrors({ start, end, days, timeZone, firstSync }: ScheduleDraft): ScheduleErrors {
  const faults: ScheduleErrors = {}
  if (start === '') faults.start = 'missing'
  if (end === '') faults.end = 'missing'
  else if (start === end) faults.end = 'same_as_start'
  if (days === 'other') faults.days = 'missing'
  if (timeZone === '') faults.timeZone = 'missing'
  if (firstSync === 'other') faults.firstSync = 'missing'
  return faults
}

/** A draft as the service takes it, or null while something is wrong with it. */
export function scheduleInput(draft: ScheduleDraft): SyncScheduleInput | null {
  const { days, firstSync } = draft
  const isWhole = Object.keys(scheduleErrors(draft)).length === 0
  return isWhole && days !== 'other' && firstSync !== 'other' ? { ...draft, days, firstSync } : null
}

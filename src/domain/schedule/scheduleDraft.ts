import { isAfter } from 'date-fns/isAfter'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Schedule } from '../../api/schemas/schedule'
import type { ScheduleInput } from '../../api/schemas/inputs'
import { firstSyncTime, nextSyncTime } from './nextSyncTime'

/** A schedule as someone fills it in. A time not chosen yet is empty; days or a first sync of `other` are yet to be chosen. */
export type ScheduleDraft = Schedule

/** What is wrong with a draft, by field. */
export type ScheduleErrors = Partial<Record<keyof ScheduleDraft, 'missing' | 'same_as_start'>>

/** What we propose: nights before weekdays, when nobody needs QuickBooks. */
export function proposedSchedule(timeZone: string): ScheduleDraft {
  return { start: '19:00', end: '07:00', days: 'weekdays', timeZone, firstSync: 'now' }
}

/** What the service would refuse about a draft. */
export function scheduleErrors({ start, end, days, timeZone, firstSync }: ScheduleDraft): ScheduleErrors {
  const errors: ScheduleErrors = {}
  if (start === '') errors.start = 'missing'
  if (end === '') errors.end = 'missing'
  else if (start === end) errors.end = 'same_as_start'
  if (days === 'other') errors.days = 'missing'
  if (timeZone === '') errors.timeZone = 'missing'
  if (firstSync === 'other') errors.firstSync = 'missing'
  return errors
}

/** A draft as the service takes it, or null while something is wrong with it. */
export function scheduleInput(draft: ScheduleDraft): ScheduleInput | null {
  const { days, firstSync } = draft
  const isWhole = Object.keys(scheduleErrors(draft)).length === 0
  return isWhole && days !== 'other' && firstSync !== 'other' ? { ...draft, days, firstSync } : null
}

/** What a sync does when a draft is saved. */
type SyncUnderWay =
  | 'none'
  | 'runs'
  /** The first sync stops: a pause, or hours that it is to wait for, hold it. */
  | 'stops'

/** When syncs would run with a schedule that may not be saved yet. */
interface PlannedSync {
  underWay: SyncUnderWay
  /** The first sync waits for no window: it begins, or goes on, when the Web Connector calls next. */
  firstSyncIsDue: boolean
  /** When the next sync may begin; `now` itself inside of a window. Null while the draft isn't whole. */
  nextAt: Date | null
}

/** When syncs would run with a draft. What the service said counts as long as the draft is what it keeps. */
export function plannedSync(
  desktop: QuickBooksDesktop,
  draft: ScheduleDraft,
  isEdited: boolean,
  now: Date,
): PlannedSync {
  const { setup, activity, nextSyncAt, pause, upcomingPauses } = desktop
  const isFirst = setup.firstSyncCompletedAt === null
  const isBegun = setup.firstSyncStartedAt !== null
  const isRunning = activity.state === 'syncing' || activity.state === 'stopping'
  const isHeld = isBegun && (isRunning || pause !== null)
  const firstSyncIsDue = isFirst && draft.firstSync === 'now' && !isHeld
  if (scheduleInput(draft) === null) return { underWay: isRunning ? 'runs' : 'none', firstSyncIsDue, nextAt: null }
  const pauses = pause === null ? upcomingPauses : [pause, ...upcomingPauses]
  const windowAt = nextSyncTime(draft, pauses, now)
  const goesOnAt = isFirst && isHeld ? firstSyncTime(desktop, draft, now) : windowAt
  if (isRunning) {
    const stops = isFirst && goesOnAt !== null && isAfter(goesOnAt, now)
    return { underWay: stops ? 'stops' : 'runs', firstSyncIsDue, nextAt: stops ? goesOnAt : windowAt }
  }
  const isTold = !isEdited && !firstSyncIsDue && nextSyncAt !== null && isAfter(nextSyncAt, now)
  return { underWay: 'none', firstSyncIsDue, nextAt: isTold ? new Date(nextSyncAt) : goesOnAt }
}

import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { firstSyncTime } from './firstSyncTime'
import { nextSyncTime } from './nextSyncTime'
import { type ScheduleDraft, scheduleInput } from './scheduleDraft'

/** What a sync does when a draft is saved. */
export type SyncUnderWay =
  | 'none'
  | 'runs'
  /** The first sync stops: a pause, or hours that it is to wait for, hold it. */
  | 'stops'

/** When syncs would run with a schedule that may not be saved yet. */
export interface PlannedSync {
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
    const stops = isFirst && goesOnAt !== null && goesOnAt > now
    return { underWay: stops ? 'stops' : 'runs', firstSyncIsDue, nextAt: stops ? goesOnAt : windowAt }
  }
  const isTold = !isEdited && !firstSyncIsDue && nextSyncAt !== null && Date.parse(nextSyncAt) > now.getTime()
  return { underWay: 'none', firstSyncIsDue, nextAt: isTold ? new Date(nextSyncAt) : goesOnAt }
}

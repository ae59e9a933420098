import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { nextSyncTime } from './nextSyncTime'
import { type ScheduleDraft, scheduleInput } from './scheduleDraft'

/** When syncs would run with a schedule that may not be saved yet. */
export interface PlannedSync {
  /** The first sync waits for no window: it begins when the Web Connector calls next. */
  firstSyncIsDue: boolean
  /** When the next sync in a window may begin; `now` itself inside of one. Null while the draft isn't whole. */
  windowAt: Date | null
}

/** When syncs would run with a draft. What the service said counts as long as the draft is what it keeps. */
export function plannedSync(
  { setup, nextSyncAt, pause, upcomingPauses }: QuickBooksDesktop,
  draft: ScheduleDraft,
  isEdited: boolean,
  now: Date,
): PlannedSync {
  const firstSyncIsDue = setup.firstSyncStartedAt === null && draft.firstSync === 'now'
  if (scheduleInput(draft) === null) return { firstSyncIsDue, windowAt: null }
  const isTold = !isEdited && !firstSyncIsDue && nextSyncAt !== null && Date.parse(nextSyncAt) > now.getTime()
  const pauses = pause === null ? upcomingPauses : [pause, ...upcomingPauses]
  return { firstSyncIsDue, windowAt: isTold ? new Date(nextSyncAt) : nextSyncTime(draft, pauses, now) }
}

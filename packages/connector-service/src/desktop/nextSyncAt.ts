import { addMinutes } from 'date-fns/addMinutes'
import { isBefore } from 'date-fns/isBefore'
import { max } from 'date-fns/max'
import { currentSyncWindow, nextSyncTime, type Schedule, type TimeSpan } from 'connections-sdk/contract'

/** What decides when a linked connection is synced next. */
export interface SyncFacts {
  schedule: Schedule | null
  /** In force and coming, by start; they don't overlap. */
  pauses: readonly TimeSpan[]
  /** Something in the queue was asked for by the customer, so it waits for no window. */
  customerWaits: boolean
  /** Something is in the queue. */
  workWaits: boolean
  firstSyncCompleted: boolean
  /** When the last finished sync was asked for. */
  lastSyncAt: Date | null
  /** How often a connection without a schedule is synced. */
  syncEveryMinutes: number
}

/** When the next sync may begin; not after `now` means that one is due. One sync a window, or one every so often without a schedule. */
export function nextSyncAt(facts: SyncFacts, now: Date): Date {
  const { schedule, pauses, customerWaits, firstSyncCompleted } = facts
  const hurries = customerWaits || schedule === null || (!firstSyncCompleted && schedule.firstSync === 'now')
  const at = hurries
    ? nextSyncTime(null, pauses, withoutWindow(facts, now))
    : nextSyncTime(schedule, pauses, openFrom(schedule, facts, now))
  return at ?? now
}

function withoutWindow(facts: SyncFacts, now: Date) {
  if (facts.customerWaits || facts.workWaits || !facts.firstSyncCompleted || facts.lastSyncAt === null) return now
  return max([now, addMinutes(facts.lastSyncAt, facts.syncEveryMinutes)])
}

/** Now, or the end of the window that is open where it has had its sync. */
function openFrom(schedule: Schedule, { workWaits, lastSyncAt }: SyncFacts, now: Date) {
  const window = currentSyncWindow(schedule, now)
  if (window === null || workWaits || lastSyncAt === null || isBefore(lastSyncAt, window.start)) return now
  return window.end
}

import { addMinutes } from 'date-fns/addMinutes'
import { isBefore } from 'date-fns/isBefore'
import { max } from 'date-fns/max'
import { subDays } from 'date-fns/subDays'
import { currentSyncWindow, nextSyncTime, type Schedule, type TimeSpan } from 'connections-sdk/contract'

/** A data type that is read again and again. */
export interface RepeatedDataType {
  dataType: string
  everyMinutes: number
  /** When its last finished pull was asked for. */
  lastAt: Date | null
}

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
  /** Empty: nothing is read again by itself. */
  repeated: readonly RepeatedDataType[]
}

/**
 * When the next sync may begin; not after `now` means that one is due, null that none is to come. Each data type is read as often as was chosen;
 * with a schedule, once a window, or less often where that was chosen.
 */
export function nextSyncAt(facts: SyncFacts, now: Date): Date | null {
  const { schedule, pauses, customerWaits, workWaits, firstSyncCompleted, repeated } = facts
  if (!workWaits && firstSyncCompleted && repeated.length === 0) return null
  const hurries = customerWaits || schedule === null || (!firstSyncCompleted && schedule.firstSync === 'now')
  const at = hurries
    ? nextSyncTime(null, pauses, withoutWindow(facts, now))
    : nextSyncTime(schedule, pauses, openFrom(schedule, facts, now))
  return at ?? now
}

const minutesADay = 24 * 60

/** Whether a sync may begin now. */
export function isDue(facts: SyncFacts, now: Date) {
  const at = nextSyncAt(facts, now)
  return at !== null && at <= now
}

/**
 * The data types to read when a sync is due: those that are, and those that will be soon, so that what was read by hand in between doesn't
 * fall out of step for ever.
 */
export function dueDataTypes({ repeated, schedule }: SyncFacts, now: Date): string[] {
  const ahead = (everyMinutes: number) => Math.max(everyMinutes / 2, schedule === null ? 0 : minutesADay)
  return repeated
    .filter(
      ({ everyMinutes, lastAt }) =>
        lastAt === null || dueAt(everyMinutes, lastAt) <= addMinutes(now, ahead(everyMinutes)),
    )
    .map(({ dataType }) => dataType)
}

function dueAt(everyMinutes: number, lastAt: Date) {
  return addMinutes(lastAt, everyMinutes)
}

/** When the first of them is due; null: one has never been read, or there is none. */
function firstDue(repeated: readonly RepeatedDataType[]) {
  const times = repeated.map(({ everyMinutes, lastAt }) =>
    lastAt === null ? -Infinity : dueAt(everyMinutes, lastAt).getTime(),
  )
  const first = Math.min(...times)
  return Number.isFinite(first) ? new Date(first) : null
}

function withoutWindow({ customerWaits, workWaits, firstSyncCompleted, repeated }: SyncFacts, now: Date) {
  const due = firstDue(repeated)
  return customerWaits || workWaits || !firstSyncCompleted || due === null ? now : max([now, due])
}

/** Now, or the end of the window that is open where it has had its sync; for what is read less than once a day, within a day of when it is due. */
function openFrom(schedule: Schedule, { workWaits, repeated }: SyncFacts, now: Date) {
  const due = firstDue(repeated)
  if (workWaits || due === null) return now
  const window = currentSyncWindow(schedule, now)
  const hasHadItsSync =
    window !== null && repeated.every(({ lastAt }) => lastAt !== null && !isBefore(lastAt, window.start))
  const from = hasHadItsSync ? window.end : now
  return max([from, subDays(due, 1)])
}

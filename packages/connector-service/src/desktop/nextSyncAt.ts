import type { SyncSchedule } from 'connections-sdk/contract'
import { currentWindow, nextWindow } from './syncWindow'

/** What decides when a linked connection is synced next. */
export interface SyncFacts {
  schedule: SyncSchedule | null
  /** In force and coming, by start; they don't overlap. */
  pauses: readonly { startsAt: Date; endsAt: Date }[]
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
  const { schedule, pauses } = facts
  const hurries =
    facts.customerWaits || schedule === null || (!facts.firstSyncCompleted && schedule.firstSync === 'now')
  let at = hurries ? withoutWindow(facts, now) : inWindow(schedule, facts, now)
  for (const pause of pauses) {
    if (at < pause.startsAt || pause.endsAt <= at) continue
    at = hurries ? pause.endsAt : inWindow(schedule, facts, pause.endsAt)
  }
  return at
}

function withoutWindow(facts: SyncFacts, now: Date) {
  if (facts.customerWaits || facts.workWaits || !facts.firstSyncCompleted || facts.lastSyncAt === null) return now
  return later(now, new Date(facts.lastSyncAt.getTime() + facts.syncEveryMinutes * 60_000))
}

function inWindow(schedule: SyncSchedule, facts: SyncFacts, at: Date) {
  const window = currentWindow(schedule, at)
  const isDone = window !== null && !facts.workWaits && facts.lastSyncAt !== null && facts.lastSyncAt >= window.start
  if (window !== null && !isDone) return at
  return nextWindow(schedule, at)?.start ?? at
}

function later(one: Date, other: Date) {
  return one > other ? one : other
}

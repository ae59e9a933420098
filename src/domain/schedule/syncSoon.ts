import { addMinutes } from 'date-fns/addMinutes'
import { isAfter } from 'date-fns/isAfter'
import { subMinutes } from 'date-fns/subMinutes'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { syncsOnce } from '../connection/syncsOnce'

/** How long before a sync those are told who want to be. */
const minutesBefore = 5

/** When the next sync is expected, where that is within five minutes. Null while one runs, and where none is to come. */
export function syncSoon(
  desktop: Pick<QuickBooksDesktop, 'nextSyncAt' | 'activity' | 'pause' | 'syncMode'>,
  now: Date,
): Date | null {
  const { nextSyncAt, activity, pause } = desktop
  if (nextSyncAt === null || syncsOnce(desktop)) return null
  if (activity.state === 'syncing' || activity.state === 'stopping') return null
  if (pause !== null && isAfter(pause.endsAt, nextSyncAt)) return null
  const isSoon = isAfter(nextSyncAt, now) && !isAfter(nextSyncAt, addMinutes(now, minutesBefore))
  return isSoon ? new Date(nextSyncAt) : null
}

/** True where a sync was told already: one that only comes a little later than was said is the same. */
export function isTold(told: Date | null, soonAt: Date): boolean {
  return told !== null && !isAfter(subMinutes(soonAt, minutesBefore), told)
}

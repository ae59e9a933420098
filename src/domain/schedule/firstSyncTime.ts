import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { SyncSchedule } from '../../api/schemas/schedule'
import { nextSyncTime } from './nextSyncTime'

/** The first moment, from `at` on, at which a schedule and the pauses let an unfinished first sync go on. Null where the hours are unknown to this version. */
export function firstSyncTime(
  { pause, upcomingPauses }: Pick<QuickBooksDesktop, 'pause' | 'upcomingPauses'>,
  schedule: SyncSchedule | null,
  at: Date,
): Date | null {
  const pauses = pause === null ? upcomingPauses : [pause, ...upcomingPauses]
  // The service's clock may be ahead: a pause that it calls current is on, whatever the clock here says.
  const from = pause !== null && Date.parse(pause.endsAt) > at.getTime() ? new Date(pause.endsAt) : at
  return nextSyncTime(schedule?.firstSync === 'inWindow' ? schedule : null, pauses, from)
}

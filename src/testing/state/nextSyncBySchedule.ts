import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Schedule } from '../../api/schemas/schedule'
import { nextSyncTime } from '../../domain/schedule/nextSyncTime'
import { expectedContactAt } from './expectedContactAt'

/** When a connection is synced next by a schedule: with the next call of the Web Connector, or when the window opens. */
export function nextSyncBySchedule(document: QuickBooksDesktop, schedule: Schedule, now: Date): string | null {
  const { setup } = document
  if (setup.companyLinkedAt === null) return null
  const hurries = schedule.firstSync === 'now' && setup.firstSyncCompletedAt === null
  const at = hurries ? now : nextSyncTime(schedule, [], now)
  if (at === null || at > now) return at?.toISOString() ?? null
  return expectedContactAt(document, now)
}

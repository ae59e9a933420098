import type { SyncScheduleInput } from 'connections-sdk/contract'
import type { Scope } from '../Scope'
import { changeDesktop } from './changeDesktop'

/** Stores when syncs may run. */
export async function chooseSyncSchedule(scope: Scope, connectionId: string, schedule: SyncScheduleInput) {
  const { start, end, days, timeZone } = schedule
  await changeDesktop(
    scope,
    connectionId,
    { sync_schedule: JSON.stringify(schedule), schedule_chosen_at: scope.now().toISOString() },
    { kind: 'scheduleChanged', by: 'customer', detail: `${start}–${end} ${days} ${timeZone}` },
  )
}

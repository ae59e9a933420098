import { firstLinkDataTypes, scheduleSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'
import { dataTypeStates } from '../copy/dataTypeState'
import type { Scope } from '../Scope'
import type { SyncFacts } from './nextSyncAt'
import { pausesOf } from './pausesOf'
import { unfinishedStatuses } from './pullsOf'

/** Reads what decides when a connection is synced next. */
export async function syncFactsOf(
  scope: Pick<Scope, 'db' | 'now'>,
  desktop: { connection_id: string; sync_schedule: string | null; first_sync_completed_at: string | null },
  syncEveryMinutes: number,
): Promise<SyncFacts> {
  const connectionId = desktop.connection_id
  const waiting = await scope.db
    .selectFrom('pulls')
    .select('requested_by')
    .distinct()
    .where('connection_id', '=', connectionId)
    .where('status', 'in', [...unfinishedStatuses])
    .execute()
  const { pause, upcomingPauses } = await pausesOf(scope, connectionId)
  return {
    schedule: storedSchedule(desktop.sync_schedule),
    pauses: pause === null ? upcomingPauses : [pause, ...upcomingPauses],
    customerWaits: waiting.some(({ requested_by }) => requested_by === 'customer'),
    workWaits: waiting.length > 0,
    firstSyncCompleted: desktop.first_sync_completed_at !== null,
    lastSyncAt: await lastWholeSyncAt(scope, connectionId),
    syncEveryMinutes,
  }
}

/** Since when every data type has been fetched, or was tried to be: a sync of some types only is not the night's sync. */
async function lastWholeSyncAt({ db }: Pick<Scope, 'db'>, connectionId: string) {
  const states = await dataTypeStates({ db }, connectionId)
  const latest = new Map(states.map(({ data_type, last_ended_request_at }) => [data_type, last_ended_request_at]))
  const times = firstLinkDataTypes.map((dataType) => latest.get(dataType) ?? '').toSorted()
  return times[0] ? new Date(times[0]) : null
}

/** Reads the schedule's column. */
export function storedSchedule(column: string | null) {
  return column === null ? null : z.parse(scheduleSchema, JSON.parse(column))
}

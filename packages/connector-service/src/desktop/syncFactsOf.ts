import { scheduleSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'
import { dataTypeStates } from '../copy/dataTypeState'
import type { Scope } from '../Scope'
import { chosenDataTypes } from '../syncSettings/chosenDataTypes'
import type { SyncSettingsScope } from '../syncSettings/syncSettingsOf'
import type { SyncFacts } from './nextSyncAt'
import { pausesOf } from './pausesOf'
import { unfinishedStatuses } from './pullsOf'

/** Reads what decides when a connection is synced next. */
export async function syncFactsOf(
  scope: SyncSettingsScope & Pick<Scope, 'now'>,
  desktop: { connection_id: string; sync_schedule: string | null; first_sync_completed_at: string | null },
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
    repeated: await repeatedDataTypes(scope, connectionId),
  }
}

async function repeatedDataTypes(scope: SyncSettingsScope & Pick<Scope, 'now'>, connectionId: string) {
  const states = await dataTypeStates(scope, connectionId)
  const latest = new Map(states.map(({ data_type, last_ended_request_at }) => [data_type, last_ended_request_at]))
  return (await chosenDataTypes(scope, connectionId))
    .filter(({ everyMinutes }) => everyMinutes > 0)
    .map(({ dataType, everyMinutes }) => {
      const lastAt = latest.get(dataType) ?? null
      return { dataType, everyMinutes, lastAt: lastAt === null ? null : new Date(lastAt) }
    })
}

/** Reads the schedule's column. */
export function storedSchedule(column: string | null) {
  return column === null ? null : z.parse(scheduleSchema, JSON.parse(column))
}

import { compareDesc } from 'date-fns/compareDesc'
import { differenceInHours } from 'date-fns/differenceInHours'
import { max } from 'date-fns/max'
import type { PullOperation } from '../../api/schemas/dataStatus'
import type { DataStatusValue } from '../../api/schemas/dataStatusValue'
import { dataTypeProgress } from './dataTypes'

/** One kind of data that comes through a connection. */
export interface SharedDataType {
  dataType: string
  status: DataStatusValue
  lastSuccessfulSync: string | null
  /** Null where the service doesn't count. */
  recordCount: number | null
}

/** What comes through a connection, by its pulls: each data type as its latest pull left it, by name. */
export function sharedData(pulls: readonly PullOperation[]): SharedDataType[] {
  const types = new Map<string, PullOperation[]>()
  for (const pull of pulls) types.set(pull.dataType, [...(types.get(pull.dataType) ?? []), pull])
  return [...types.keys()].toSorted().map((dataType) => {
    const ofType = (types.get(dataType) ?? []).toSorted((one, other) => compareDesc(one.requested, other.requested))
    const success = ofType.find(({ status }) => dataTypeProgress(status) === 'done')
    return {
      dataType,
      status: ofType[0]?.status ?? 'other',
      lastSuccessfulSync: success ? (success.completed ?? success.requested) : null,
      recordCount: null,
    }
  })
}

/** The latest of what came through a connection. */
interface LastFetch {
  at: Date
  /** Whether a data type came with it, in the same sync. */
  brought: (data: SharedDataType) => boolean
}

// A sync brings one data type after another; no later one takes an hour.
const longestSyncHours = 1

/** What came last through a connection. Null where nothing has come yet. */
export function lastFetch(data: readonly SharedDataType[]): LastFetch | null {
  const moments = data.flatMap(({ lastSuccessfulSync: at }) => (at === null ? [] : [at]))
  if (moments.length === 0) return null
  const latest = max(moments)
  return {
    at: latest,
    brought: ({ lastSuccessfulSync: at }) => at !== null && differenceInHours(latest, at) < longestSyncHours,
  }
}

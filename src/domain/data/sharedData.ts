import type { DataStatusValue, PullOperation } from '../../api/schemas/dataStatus'
import { dataTypeProgress } from './dataTypeProgress'

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
    const ofType = (types.get(dataType) ?? []).toSorted((one, other) => (one.requested < other.requested ? 1 : -1))
    const success = ofType.find(({ status }) => dataTypeProgress(status) === 'done')
    return {
      dataType,
      status: ofType[0]?.status ?? 'other',
      lastSuccessfulSync: success ? (success.completed ?? success.requested) : null,
      recordCount: null,
    }
  })
}

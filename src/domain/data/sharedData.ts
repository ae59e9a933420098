import { compareDesc } from 'date-fns/compareDesc'
import { differenceInHours } from 'date-fns/differenceInHours'
import type { PullOperation } from '../../api/schemas/dataStatus'
import type { DataStatusValue } from '../../api/schemas/dataStatusValue'
import type { DataTypeProgress } from '../../api/schemas/quickBooksDesktop'
import { dataTypeProgress } from './dataTypes'

/** One kind of data that comes through a connection. */
export interface SharedDataType extends Partial<Pick<DataTypeProgress, 'from' | 'chosenBy' | 'unreadableCount'>> {
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

type Chooser = Exclude<DataTypeProgress['chosenBy'], 'other' | null | undefined>

/** Who chose what is read: whoever chose the first of the data types that tells it; null where none does. */
export function mainChooser(data: readonly SharedDataType[]): Chooser | null {
  for (const { chosenBy } of data) if (chosenBy != null && chosenBy !== 'other') return chosenBy
  return null
}

/** Whether a data type came with less than all of its records, or not at all. */
export function isAmiss({ status, unreadableCount = 0 }: SharedDataType): boolean {
  return unreadableCount > 0 || dataTypeProgress(status) === 'failed'
}

// A sync brings one data type after another; none comes an hour before the sync's end.
const longestSyncHours = 1

/** Whether a data type came with a sync that ended at a moment. What came with none tells its own time. */
export function isOfSync({ lastSuccessfulSync: at }: SharedDataType, lastSync: string | null): boolean {
  return at !== null && lastSync !== null && Math.abs(differenceInHours(lastSync, at)) < longestSyncHours
}

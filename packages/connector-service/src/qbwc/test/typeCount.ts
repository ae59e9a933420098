import { firstLinkDataTypes } from 'connections-sdk/contract'
import { dataTypeSources } from '../sync/dataTypeQueries'

/** The number of data types that a first sync fetches. */
export const typeCount = firstLinkDataTypes.length

/** The number of questions that a first sync asks: after the data types, what was deleted and how many there are. */
export const questionCount = typeCount + 1

/** The query of the data type that is fetched last. */
export const lastQuery =
  firstLinkDataTypes.map((dataType) => dataTypeSources[dataType].queries[0]?.name ?? '').at(-1) ?? ''

/** The percentage of a first sync in which so many data types have been fetched; a part of one counts as a part. */
export function percentAfter(fetched: number): number {
  return Math.floor((100 * fetched) / typeCount)
}

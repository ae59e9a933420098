import { firstLinkDataTypes } from 'connections-sdk/contract'
import { dataTypeQueries } from '../sync/dataTypeQueries'

/** The number of data types that a first sync fetches. */
export const typeCount = firstLinkDataTypes.length

/** The query of the data type that is fetched last. */
export const lastQuery = firstLinkDataTypes.map((dataType) => dataTypeQueries[dataType].name).at(-1) ?? ''

/** The percentage of a first sync in which so many data types have been fetched; a part of one counts as a part. */
export function percentAfter(fetched: number): number {
  return Math.floor((100 * fetched) / typeCount)
}

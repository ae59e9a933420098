import type { SharedDataType } from '../data/sharedData'

/** The latest of what came through a connection. */
export interface LastFetch {
  at: Date
  /** Whether a data type came with it, in the same sync. */
  brought: (data: SharedDataType) => boolean
}

// A sync brings one data type after another; no later one takes an hour.
const longestSyncMs = 60 * 60_000

/** What came last through a connection. Null where nothing has come yet. */
export function lastFetch(data: readonly SharedDataType[]): LastFetch | null {
  const moments = data.flatMap(({ lastSuccessfulSync: at }) => (at === null ? [] : [Date.parse(at)]))
  if (moments.length === 0) return null
  const latest = Math.max(...moments)
  return {
    at: new Date(latest),
    brought: ({ lastSuccessfulSync: at }) => at !== null && latest - Date.parse(at) < longestSyncMs,
  }
}

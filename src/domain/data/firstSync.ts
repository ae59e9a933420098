import { addSeconds } from 'date-fns/addSeconds'
import { isAfter } from 'date-fns/isAfter'
import type { DataTypeProgress, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { setupFacts } from '../setup/setupFacts'
import { dataTypeProgress, type DataTypeProgress as DataTypePhase } from './dataTypes'

/** Where the first sync stands. */
export type FirstSyncState =
  /** Someone ended the connection, before the first sync was done or after. */
  | 'disconnected'
  /** QuickBooks has not been linked yet. */
  | 'not_linked'
  /** Due now: it begins when the Web Connector calls next. */
  | 'due'
  /** It begins, or goes on, at `nextSyncAt`. */
  | 'waiting_for_window'
  | 'syncing'
  /** It was asked to stop and ends after the answer in flight. */
  | 'stopping'
  /** It ran when the service was interrupted, and nothing was heard of it since. */
  | 'unknown'
  /** Nothing runs, and nothing will until the pause ends. */
  | 'paused'
  | 'finished'

/** Where the first sync stands. A problem is told beside it, in the document's `problem`. */
export function firstSyncState(desktop: QuickBooksDesktop, now: Date): FirstSyncState {
  const { setup, activity, pause } = desktop
  if (setupFacts(desktop).disconnected) return 'disconnected'
  if (setup.firstSyncCompletedAt !== null) return 'finished'
  if (setup.companyLinkedAt === null) return 'not_linked'
  if (activity.state === 'stopping') return 'stopping'
  if (activity.state === 'syncing') return 'syncing'
  if (pause !== null && isAfter(pause.endsAt, now)) return 'paused'
  if (activity.state === 'unknown') return 'unknown'
  return waitsForWindow(desktop, now) ? 'waiting_for_window' : 'due'
}

/** A sync that is due is told either as now or as the next expected call: only what is later than that call waits for hours. */
function waitsForWindow({ nextSyncAt, syncSchedule, activity }: QuickBooksDesktop, now: Date) {
  if (nextSyncAt === null) return false
  const aheadSeconds = syncSchedule?.firstSync === 'inWindow' ? 0 : activity.expectedEverySeconds
  return isAfter(nextSyncAt, addSeconds(now, aheadSeconds))
}

/** The whole percentage of the data types together, each counting alike. Those that failed or are left out are over. */
export function syncProgress(dataTypes: readonly DataTypeProgress[]): number {
  if (dataTypes.length === 0) return 0
  const percentages = dataTypes.map(({ status, progress }) => {
    const stage = dataTypeProgress(status)
    if (stage === 'working' || stage === 'waiting') return Math.min(progress, 99)
    return 100
  })
  return Math.floor(percentages.reduce((sum, value) => sum + value, 0) / dataTypes.length)
}

/**
 * What the first sync made of a data type, once it is done: a later sync that is asked for, runs or fails changes nothing of it. What was
 * not read then and has been since counts as read.
 */
export function firstSyncResult({ status, lastSuccessfulSync }: DataTypeProgress): DataTypePhase {
  if (lastSuccessfulSync !== null) return 'done'
  const phase = dataTypeProgress(status)
  return phase === 'left_out' ? phase : 'failed'
}

/** How many records the data types have together. */
export function recordTotal(dataTypes: readonly DataTypeProgress[]): number {
  return dataTypes.reduce((sum, { recordCount }) => sum + recordCount, 0)
}

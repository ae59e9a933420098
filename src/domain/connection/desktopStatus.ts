import { addSeconds } from 'date-fns/addSeconds'
import { secondsInMinute } from 'date-fns/constants'
import { isAfter } from 'date-fns/isAfter'
import { isBefore } from 'date-fns/isBefore'
import type { Activity, QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { dataTypeProgress } from '../data/dataTypes'
import { currentSyncWindow, nextSyncWindow } from '../schedule/syncWindows'
import { type SetupEvidence, setupFacts } from '../setup/setupFacts'
import { autoRunStatus } from './autoRun'
import { foundElsewhere } from './foundElsewhere'

/** How a QuickBooks Desktop connection stands, at one glance. */
export const desktopStatuses = [
  /** The Web Connector has called by itself, and no call is overdue. */
  'healthy',
  /** QuickBooks can't be used. */
  'syncing',
  /** A sync was asked to stop, and ends after the answer in flight. */
  'stopping',
  'paused',
  /** Something waits to be fetched, or the computer is off, and nothing is expected before the window opens. */
  'waiting_for_window',
  /** The Web Connector calls and hears "No data exchange required". */
  'nothing_to_sync',
  /** Set up, but the Web Connector was not seen to call by itself yet: the next call will show. */
  'unproven',
  /** A call that was expected hasn't come. */
  'overdue',
  /** Three expected calls were missed. */
  'silent',
  /** A sync ran when the service was interrupted, and nothing was heard of it since. */
  'interrupted',
  /** A problem that the customer, or someone they ask, must solve. */
  'needs_you',
  'disconnected',
  /** It was for one sync only, and that has been done. */
  'finished',
  /** Not linked to a company yet. */
  'setting_up',
] as const

/** How a QuickBooks Desktop connection stands, at one glance. */
export type DesktopStatus = (typeof desktopStatuses)[number]

/** What a connection's health is told from. */
export type DesktopStatusFacts = SetupEvidence &
  Pick<QuickBooksDesktop, 'activity' | 'syncSchedule' | 'nextSyncAt' | 'pause' | 'dataTypes'>

/** How a connection stands. What is over comes first, then what QuickBooks does now, then what someone must do, then what is waited for. */
export function desktopStatus(evidence: DesktopStatusFacts, now: Date): DesktopStatus {
  const { problem, activity, pause } = evidence
  const { companyLinked, firstSyncCompleted, syncsOnce, disconnected } = setupFacts(evidence)
  if (disconnected) return 'disconnected'
  if (syncsOnce && firstSyncCompleted) return 'finished'
  if (activity.state === 'stopping') return 'stopping'
  if (activity.state === 'syncing') return 'syncing'
  if (problem !== null && problem.code !== 'connector_silent') return 'needs_you'
  if (foundElsewhere(evidence) !== null) return 'needs_you'
  if (!companyLinked) return 'setting_up'
  if (pause !== null && isAfter(pause.endsAt, now)) return 'paused'
  if (problem !== null) return 'silent'
  if (activity.state === 'unknown') return 'interrupted'
  return restingStatus(evidence, now)
}

/** Nothing runs, nothing is wrong and nobody paused: what comes next? */
function restingStatus(evidence: DesktopStatusFacts, now: Date): DesktopStatus {
  const { activity, dataTypes, syncSchedule, nextSyncAt } = evidence
  const isAway = activity.state === 'offline' || activity.state === 'neverSeen'
  const autoRun = autoRunStatus(evidence)
  if (autoRun === 'missed') return 'overdue'
  if (autoRun === 'awaited') return 'unproven'
  const workWaits = dataTypes.some(({ status }) => dataTypeProgress(status) === 'waiting')
  if (waitsForWindow(evidence, now) && (workWaits || isAway)) return 'waiting_for_window'
  if (isAway) return 'silent'
  if (activity.overdueSince !== null) {
    // A computer may be off outside its hours.
    return isOutsideHours(evidence, now) ? 'waiting_for_window' : 'overdue'
  }
  const callsInVain = nextSyncAt === null || isAfter(nextSyncAt, addSeconds(now, activity.expectedEverySeconds))
  return syncSchedule === null && callsInVain && !workWaits ? 'nothing_to_sync' : 'healthy'
}

function isOutsideHours({ syncSchedule }: DesktopStatusFacts, now: Date) {
  return syncSchedule !== null && currentSyncWindow(syncSchedule, now) === null
}

/** Outside the window, and the next sync comes with it: one that is due, or that the customer asked for, comes before. */
function waitsForWindow({ syncSchedule, nextSyncAt }: DesktopStatusFacts, now: Date) {
  if (syncSchedule === null || currentSyncWindow(syncSchedule, now) !== null) return false
  const opensAt = nextSyncWindow(syncSchedule, now)?.start
  return nextSyncAt === null || (opensAt !== undefined && !isBefore(nextSyncAt, opensAt))
}

/** When the Web Connector should call next if it keeps its rhythm, past or not. Null where it has never called. */
export function expectedContact({ lastContactAt, expectedEverySeconds }: Activity): Date | null {
  return lastContactAt === null ? null : addSeconds(lastContactAt, expectedEverySeconds)
}

/** How often the Web Connector checks in, in whole minutes as its own window shows it, 1 or more. */
export function checkInMinutes({ expectedEverySeconds }: Pick<Activity, 'expectedEverySeconds'>): number {
  return Math.max(1, Math.ceil(expectedEverySeconds / secondsInMinute))
}

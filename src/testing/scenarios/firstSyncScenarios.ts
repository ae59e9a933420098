import type { DesktopSituation } from '../state/DesktopSituation'
import { everyDataType } from '../state/freshDocument'
import { syncedDataTypes } from '../state/syncedDataTypes'
import { heldDataTypes } from '../state/withStatus'
import type { Scenario, ScenarioClock } from './Scenario'
import { setupUntil } from './setupUntil'
import { connected, laterToday, linked, nightSchedule, setUpUntil, syncingAt } from './situations'

/** The first sync, from waiting for it to its end. */
export const firstSyncScenarios = {
  waitingForWindow: setUpUntil('scheduleChosenAt', (clock) => ({ ...linked(clock), ...laterToday(clock) })),
  firstSyncStarting: running(1, 0.2),
  firstSyncRunning: running(35, 6),
  firstSyncNearlyDone: running(94, 21),
  /** All 23 data types are read, the fifteenth of them now. */
  firstSyncOfMany: setUpUntil('firstSyncStartedAt', (clock) => manyAt(clock, 62)),
  /** Paused while it ran: it stops after the answer in flight. */
  firstSyncStopping: setUpUntil('firstSyncStartedAt', (clock) => {
    const { activity, ...rest } = syncingAt(clock, 35, 6)
    return { ...scheduled(rest), activity: { ...activity, state: 'stopping' }, pause: pausedForAnHour(clock, 0) }
  }),
  /** Paused; QuickBooks is free to use. */
  firstSyncPaused: setUpUntil('firstSyncStartedAt', (clock) => {
    const { dataTypes = [] } = syncingAt(clock, 35, 6)
    return { ...scheduled(linked(clock)), dataTypes: heldDataTypes(dataTypes), pause: pausedForAnHour(clock, 5) }
  }),
  /** The service was killed and is back; nobody knows whether QuickBooks is still read. */
  firstSyncInterrupted: setUpUntil('firstSyncStartedAt', (clock) => {
    const { dataTypes = [] } = syncingAt(clock, 35, 6)
    return {
      ...scheduled(linked(clock, { state: 'unknown' })),
      dataTypes: heldDataTypes(dataTypes),
    }
  }),
  /** The Web Connector was seen to run by itself. */
  finished: (clock) => ({
    quickBooksDesktop: { ...connected(clock), setup: setupUntil(clock, 'autoRunSeenAt', 1) },
  }),
  /** Nobody knows yet whether Auto-Run is checked. */
  autoRunNotSeen: (clock) => ({
    quickBooksDesktop: { ...connected(clock), setup: setupUntil(clock, 'firstSyncCompletedAt', 1) },
  }),
  /** The call that would have shown it hasn't come. */
  autoRunMissed: (clock) => ({
    quickBooksDesktop: {
      ...connected(clock, { lastContactAt: clock.minutesAgo(9) }),
      setup: setupUntil(clock, 'firstSyncCompletedAt', 9),
    },
  }),
  oneTimeFinished: (clock) => ({
    connectionStatus: 'Deauthorized',
    quickBooksDesktop: {
      ...connected(clock),
      setup: setupUntil(clock, 'firstSyncCompletedAt', 1),
      syncMode: 'oneTime',
      nextSyncAt: null,
    },
  }),
  /** Half way, the computer was switched off. */
  connectorLost: setUpUntil('firstSyncStartedAt', (clock) => {
    const { dataTypes = [] } = syncingAt(clock, 35, 30)
    return {
      ...scheduled(linked(clock, { state: 'offline', lastContactAt: clock.minutesAgo(25) })),
      dataTypes: heldDataTypes(dataTypes),
      problem: { code: 'connector_silent', observedAt: clock.minutesAgo(10) },
    }
  }),
} satisfies Record<string, Scenario>

function running(percent: number, minutes: number): Scenario {
  return (clock) => ({
    quickBooksDesktop: {
      hosting: 'desktopApp',
      ...scheduled(syncingAt(clock, percent, minutes)),
      setup: setupUntil(clock, 'firstSyncStartedAt', minutes),
    },
  })
}

function manyAt(clock: ScenarioClock, percent: number): DesktopSituation {
  const dataTypes = syncedDataTypes(everyDataType(), percent, clock.minutesAgo(1))
  return { ...scheduled(syncingAt(clock, percent, 9)), dataTypes }
}

function scheduled(situation: DesktopSituation): DesktopSituation {
  return { ...situation, syncSchedule: nightSchedule }
}

function pausedForAnHour(clock: ScenarioClock, minutesAgo: number) {
  return { id: 'pause-1', startsAt: clock.minutesAgo(minutesAgo), endsAt: clock.inMinutes(60 - minutesAgo) }
}

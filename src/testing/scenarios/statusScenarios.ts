import type { DataTypeProgress } from '../../api/schemas/quickBooksDesktop'
import type { Scenario } from './Scenario'
import { emptySetup } from '../../domain/setup/setupTimes'
import { configurationFileName, everyDataType } from '../state/freshDocument'
import { copiedCompanyFile, otherCompanyFile } from '../state/linkedCompany'
import { syncedDataTypes } from '../state/syncedDataTypes'
import { withStatus } from '../state/withStatus'
import { setupUntil } from './setupUntil'
import { connected, laterToday, linkedConnection, syncingAt } from './situations'

/** How a connection of long standing can be. */
export const statusScenarios = {
  healthy: (clock) => ({ quickBooksDesktop: connected(clock) }),
  syncing: (clock) => {
    const { activity = {}, dataTypes = [] } = syncingAt(clock, 40, 3)
    return { quickBooksDesktop: { ...connected(clock, activity), dataTypes } }
  },
  /** A pause was asked for while a sync ran. */
  stopping: (clock) => {
    const { activity = {}, dataTypes = [] } = syncingAt(clock, 40, 3)
    const pause = { id: 'pause-1', startsAt: clock.now, endsAt: clock.inMinutes(60) }
    return { quickBooksDesktop: { ...connected(clock, { ...activity, state: 'stopping' }), dataTypes, pause } }
  },
  paused: (clock) => ({
    quickBooksDesktop: {
      ...connected(clock),
      pause: { id: 'pause-1', startsAt: clock.minutesAgo(10), endsAt: clock.inMinutes(50) },
    },
  }),
  /** Month-end and a holiday are planned. */
  pausesPlanned: (clock) => ({
    quickBooksDesktop: {
      ...connected(clock),
      upcomingPauses: [
        { id: 'pause-1', startsAt: clock.inMinutes(3 * 24 * 60), endsAt: clock.inMinutes(4 * 24 * 60) },
        { id: 'pause-2', startsAt: clock.inMinutes(10 * 24 * 60), endsAt: clock.inMinutes(17 * 24 * 60) },
      ],
    },
  }),
  /** Something is left to fetch, and waits for the hours that were chosen. */
  waitingForTonight: (clock) => {
    const { dataTypes = [], ...rest } = connected(clock)
    const waiting = dataTypes.map((one) => withStatus(one, 'Queued'))
    return { quickBooksDesktop: { ...rest, dataTypes: waiting, ...laterToday(clock) } }
  },
  /** A sync ran when the service was killed; it is back, and hasn't heard of it since. */
  interrupted: (clock) => ({ quickBooksDesktop: connected(clock, { state: 'unknown' }) }),
  /** It has run by itself for a month, and today, in its hours, a call is late. */
  overdue: (clock) => ({
    quickBooksDesktop: {
      ...connected(clock, { lastContactAt: clock.minutesAgo(9) }),
      syncSchedule: null,
      nextSyncAt: clock.minutesAgo(4),
    },
  }),
  /** Installed by another administrator: it syncs only while QuickBooks is closed. */
  withoutAdministrator: (clock) => ({ quickBooksDesktop: { ...connected(clock), isAdministrator: false } }),
  /** "No data exchange required": the Web Connector called and everything is up to date. */
  nothingToSync: (clock) => ({
    quickBooksDesktop: { ...connected(clock), syncSchedule: null, nextSyncAt: clock.inMinutes(22 * 60) },
  }),
  /** Switched off outside its hours, which is nobody's problem. */
  offline: (clock) => ({
    quickBooksDesktop: {
      ...connected(clock, { state: 'offline', lastContactAt: clock.minutesAgo(8 * 60) }),
      ...laterToday(clock),
    },
  }),
  /** Every data type is read, transactions since a date; three invoices couldn't be read, and the customer added one data type. */
  manyDataTypes: (clock) => ({
    quickBooksDesktop: {
      ...connected(clock),
      dataTypes: syncedDataTypes(everyDataType(), 100, clock.minutesAgo(90)).map(unlikeTheOthers),
    },
  }),
  /** The company that is read is open at another path: nothing is read until the customer says whether that is it. */
  foundAtOtherPath: (clock) => ({
    quickBooksDesktop: {
      ...connected(clock),
      companyCandidate: {
        ...copiedCompanyFile,
        seenAt: clock.minutesAgo(1),
        matchesExpected: false,
        isAtOtherPath: true,
        waitsUntil: clock.inMinutes(2),
      },
    },
  }),
  unlinked: (clock) => ({
    connectionStatus: 'Unlinked',
    quickBooksDesktop: { ...connected(clock), nextSyncAt: null },
  }),
  /** Disconnected, while another company goes on through the Web Connector. */
  unlinkedBesideAnother: (clock) => ({
    connectionStatus: 'Unlinked',
    quickBooksDesktop: { ...connected(clock), nextSyncAt: null, hasOtherCompany: true },
    otherConnections: [linkedConnection(clock, otherCompanyFile.companyName)],
  }),
  /** The customer took the application's access away in QuickBooks. */
  deauthorized: (clock) => ({
    connectionStatus: 'Deauthorized',
    quickBooksDesktop: { ...connected(clock, { lastContactAt: clock.minutesAgo(26 * 60) }), nextSyncAt: null },
  }),
  /** A backend that answers the common part of the contract alone. */
  commonPartOnly: (clock) => ({ quickBooksDesktop: connected(clock), notOffered: ['quickbooksDesktop'] }),
  /** A backend without pauses, hours, events and history. */
  fewPartsOffered: (clock) => ({
    quickBooksDesktop: connected(clock),
    notOffered: ['pauses', 'syncSchedule', 'events', 'timeline'],
  }),
  /** Disconnected, and now being connected again: the same company, a new registration. */
  reconnecting: (clock) => ({
    connectionStatus: 'PendingAuth',
    quickBooksDesktop: {
      ...connected(clock, { lastContactAt: clock.minutesAgo(26 * 60) }),
      configuration: { generation: 2, fileName: configurationFileName(2) },
      setup: { ...setupUntil(clock, 'requirementsConfirmedAt', 30 * 24 * 60) },
      syncSchedule: null,
      nextSyncAt: null,
    },
  }),
  /** Linked for long; the customer has a new computer and made a new file for it. */
  movedToNewComputer: (clock) => ({
    connectionStatus: 'PendingAuth',
    quickBooksDesktop: {
      ...connected(clock, { lastContactAt: clock.minutesAgo(26 * 60) }),
      configuration: { generation: 2, fileName: configurationFileName(2) },
      setup: emptySetup,
      syncSchedule: null,
      nextSyncAt: null,
    },
  }),
} satisfies Record<string, Scenario>

function unlikeTheOthers(one: DataTypeProgress): DataTypeProgress {
  if (one.dataType === 'invoices') return { ...one, unreadableCount: 3 }
  if (one.dataType === 'priceLevels') return { ...one, recordCount: 0 }
  return one.dataType === 'employees' ? { ...one, chosenBy: 'customer' } : one
}

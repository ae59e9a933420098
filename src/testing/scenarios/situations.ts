import { getHours } from 'date-fns/getHours'
import { type Connection, quickBooksDesktopKey } from '../../api/schemas/connection'
import type { Activity, DataTypeProgress, Setup } from '../../api/schemas/quickBooksDesktop'
import type { Schedule } from '../../api/schemas/schedule'
import { nextSyncWindow } from '../../domain/schedule/syncWindows'
import { wallClock } from '../../domain/time/wallClock'
import type { DesktopSituation } from '../state/DesktopSituation'
import { newConnection } from '../state/newConnection'
import { freshDocument } from '../state/freshDocument'
import { linkedCompanyFile, linkedProduct } from '../state/linkedCompany'
import { withStatus } from '../state/withStatus'
import { syncedDataTypes } from '../state/syncedDataTypes'
import type { Scenario, ScenarioClock } from './Scenario'
import { setupUntil } from './setupUntil'

const monthMinutes = 30 * 24 * 60

/** Nights of the week, in New York. */
export const nightSchedule: Schedule = {
  start: '19:00',
  end: '07:00',
  days: 'weekdays',
  timeZone: 'America/New_York',
  firstSync: 'now',
}

/** A setup on a computer of one's own that has come so far, and what else is so. */
export function setUpUntil(last: keyof Setup, rest: (clock: ScenarioClock) => DesktopSituation = () => ({})): Scenario {
  return (clock) => ({
    quickBooksDesktop: { hosting: 'desktopApp', setup: setupUntil(clock, last), ...rest(clock) },
  })
}

/** The Web Connector called a minute ago. */
export function inTouch(clock: ScenarioClock, rest: Partial<Activity> = {}): Partial<Activity> {
  return { state: 'idle', lastContactAt: clock.minutesAgo(1), webConnectorVersion: '34.0.10014.119', ...rest }
}

/** What is known once the company is linked. */
export function linked(clock: ScenarioClock, activity: Partial<Activity> = {}): DesktopSituation {
  return {
    companyFile: linkedCompanyFile,
    activity: inTouch(clock, { quickBooksProduct: linkedProduct, ...activity }),
    dataTypes: dataTypesAt(clock, 0),
    nextSyncAt: clock.inMinutes(4),
  }
}

/** A connection that was set up a month ago and synced tonight. */
export function connected(clock: ScenarioClock, activity: Partial<Activity> = {}): DesktopSituation {
  return {
    hosting: 'desktopApp',
    isAdministrator: true,
    ...linked(clock, activity),
    setup: setupUntil(clock, 'autoRunSeenAt', monthMinutes),
    syncSchedule: nightSchedule,
    dataTypes: syncedDataTypes(freshDocument('').dataTypes, 100, clock.minutesAgo(90)),
    nextSyncAt: nextSyncWindow(nightSchedule, new Date(clock.now))?.start.toISOString() ?? null,
  }
}

/** A sync at a percentage, 0 to 99, begun some minutes ago. */
export function syncingAt(clock: ScenarioClock, percent: number, minutes: number): DesktopSituation {
  const dataTypes = dataTypesAt(clock, percent)
  const dataType = dataTypes.find(({ status }) => status === 'Fetching')?.dataType ?? null
  const activity = { state: 'syncing', startedAt: clock.minutesAgo(minutes), dataType, progress: percent } as const
  return { ...linked(clock, { ...activity, lastContactAt: clock.now }), dataTypes }
}

/** A schedule whose next window opens four to five hours from now, and that moment. */
export function laterToday(clock: ScenarioClock): Pick<DesktopSituation, 'syncSchedule' | 'nextSyncAt'> {
  const now = new Date(clock.now)
  const hour = getHours(wallClock(nightSchedule.timeZone, now)) + 5
  const at = (hours: number) => `${String(hours % 24).padStart(2, '0')}:00`
  const schedule = {
    ...nightSchedule,
    start: at(hour),
    end: at(hour + 10),
    days: 'everyDay',
    firstSync: 'inWindow',
  } as const
  return { syncSchedule: schedule, nextSyncAt: nextSyncWindow(schedule, now)?.start.toISOString() ?? null }
}

function dataTypesAt(clock: ScenarioClock, percent: number): DataTypeProgress[] {
  const { dataTypes } = freshDocument('')
  if (percent > 0) return syncedDataTypes(dataTypes, percent, clock.minutesAgo(1))
  return dataTypes.map((one) => withStatus(one, 'Queued'))
}

/** Another QuickBooks Desktop connection of the customer's, `connection-2`, with a company of this name. */
export function linkedConnection(clock: ScenarioClock, companyName: string): Connection {
  const connection = newConnection('connection-2', quickBooksDesktopKey, clock.minutesAgo(60 * 24 * 40))
  if (!connection) throw new Error('The fake API has lost its QuickBooks Desktop platform.')
  return { ...connection, status: 'Linked', lastSync: clock.minutesAgo(500), connectionInfo: { companyName } }
}

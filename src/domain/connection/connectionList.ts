import { compareDesc } from 'date-fns/compareDesc'
import { type Connection, quickBooksDesktopKey } from '../../api/schemas/connection'
import { searchWords } from '../text/searchWords'

/** Connections as a list shows them: those that have ended last, and the newest first. */
export function sortConnections(connections: readonly Connection[]): Connection[] {
  return connections.toSorted(
    (one, other) => Number(hasEnded(one)) - Number(hasEnded(other)) || compareDesc(one.created, other.created),
  )
}

/** True for a connection through which nothing more comes until it is connected again. */
export function hasEnded({ status }: Pick<Connection, 'status'>): boolean {
  return status === 'Unlinked' || status === 'Deauthorized'
}

/** The connections that a search means: every word of it is in the platform's or the company's name. Case and accents don't matter. */
export function searchConnections(connections: readonly Connection[], search: string): readonly Connection[] {
  const isFound = searchWords(search)
  return connections.filter((connection) => isFound(`${connection.platformName} ${connectedCompany(connection) ?? ''}`))
}

/** The name of the company on the other side, where the service tells it. */
export function connectedCompany({ connectionInfo }: Pick<Connection, 'connectionInfo'>): string | null {
  const name = connectionInfo?.['companyName']
  return typeof name === 'string' && name !== '' ? name : null
}

/** The other companies that are connected through QuickBooks Desktop, by name, in the list's order; those whose name isn't known are left out. */
export function otherDesktopCompanies(connections: readonly Connection[], connectionId: string): string[] {
  const others = connections.filter(
    (one) => one.id !== connectionId && one.status === 'Linked' && isQuickBooksDesktop(one),
  )
  return [...new Set(others.map(connectedCompany).filter((name) => name !== null))]
}

/** A browser opens six lines to a service at once, and each connection that is followed live keeps one. */
const mostLive = 2

/** The QuickBooks Desktop connections whose rows follow them live, where they are few: the linked ones and, with room for all, those being set up. */
export function liveDesktops(connections: readonly Connection[]): ReadonlySet<string> {
  const desktops = connections.filter(isQuickBooksDesktop)
  const linked = desktops.filter(({ status }) => status === 'Linked')
  const open = desktops.filter(({ status }) => status === 'Linked' || status === 'PendingAuth')
  const live = [open, linked].find(({ length }) => length <= mostLive) ?? []
  return new Set(live.map(({ id }) => id))
}

/** True for the one platform that has a QuickBooks Desktop part. */
export function isQuickBooksDesktop({ integrationKey }: Pick<Connection, 'integrationKey'>): boolean {
  return integrationKey === quickBooksDesktopKey
}

/** The latest QuickBooks Desktop connection whose setup was begun and not finished. */
export function pendingQuickBooksDesktop(connections: readonly Connection[]): Connection | undefined {
  return connections
    .filter(({ integrationKey, status }) => integrationKey === quickBooksDesktopKey && status === 'PendingAuth')
    .toSorted((one, other) => compareDesc(one.created, other.created))[0]
}

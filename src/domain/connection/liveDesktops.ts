import { type Connection, quickBooksDesktopKey } from '../../api/schemas/connection'

/** A browser opens six lines to a service at once, and each connection that is followed live keeps one. */
const mostLive = 2

/** The QuickBooks Desktop connections whose rows follow them live: the linked ones, where they are few. */
export function liveDesktops(connections: readonly Connection[]): ReadonlySet<string> {
  const linked = connections.filter((one) => isQuickBooksDesktop(one) && one.status === 'Linked')
  return new Set(linked.length <= mostLive ? linked.map(({ id }) => id) : [])
}

/** True for the one platform that has a QuickBooks Desktop part. */
export function isQuickBooksDesktop({ integrationKey }: Pick<Connection, 'integrationKey'>): boolean {
  return integrationKey === quickBooksDesktopKey
}

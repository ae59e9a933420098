import { type Connection, quickBooksDesktopKey } from '../../api/schemas/connection'

/** The latest QuickBooks Desktop connection whose setup was begun and not finished. */
export function pendingQuickBooksDesktop(connections: readonly Connection[]): Connection | undefined {
  return connections
    .filter(({ integrationKey, status }) => integrationKey === quickBooksDesktopKey && status === 'PendingAuth')
    .toSorted((left, right) => right.created.localeCompare(left.created))[0]
}

import { compareDesc } from 'date-fns/compareDesc'
import type { Connection } from '../../api/schemas/connection'
import { syncsOnce } from './syncsOnce'

/** How a connection of any platform stands, by what a list tells of it. */
export type ConnectionSummaryStatus =
  /** Created, and not authorized yet. */
  | 'setting_up'
  | 'connected'
  /** Connected, and nothing was fetched yet. */
  | 'new'
  | 'needs_you'
  /** Ended by the customer, with the data kept. */
  | 'disconnected'
  /** Access has ended on the other side. */
  | 'ended'
  /** It was for one sync only, and that has been done. */
  | 'finished'
  /** A status that this version doesn't know. */
  | 'unknown'

/** What is wrong with a connection now, as the service tells it. */
export interface ConnectionProblem {
  /** The service's own name for it. */
  code: string
  /** In the service's own words. */
  message: string
}

/** How a connection stands. */
export function summaryStatus(connection: Connection): ConnectionSummaryStatus {
  switch (connection.status) {
    case 'PendingAuth':
      return 'setting_up'
    case 'Unlinked':
      return 'disconnected'
    case 'Deauthorized':
      return syncsOnce(connection) && connection.lastSync ? 'finished' : 'ended'
    case 'Linked':
      if (connectionProblem(connection)) return 'needs_you'
      return connection.lastSync ? 'connected' : 'new'
    case 'other':
      return 'unknown'
  }
}

/** The newest problem that isn't resolved, or null. */
export function connectionProblem({ dataConnectionErrors }: Connection): ConnectionProblem | null {
  const open = (dataConnectionErrors ?? []).filter(
    ({ status, resolvedOnUtc }) => status !== 'Resolved' && !resolvedOnUtc,
  )
  const [newest] = open.toSorted((one, other) => compareDesc(one.erroredOnUtc, other.erroredOnUtc))
  return newest ? { code: newest.statusText, message: newest.errorMessage } : null
}

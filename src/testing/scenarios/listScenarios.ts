import type { Connection } from '../../api/schemas/connection'
import { newConnection } from '../state/newConnection'
import type { Scenario, ScenarioClock } from './Scenario'
import { connected } from './situations'

const dayMinutes = 24 * 60
const platformKeys = ['gbol', 'rsan', 'fztf', 'qhyg'] as const
const statuses: readonly Connection['status'][] = [
  'Linked',
  'Linked',
  'Linked',
  'PendingAuth',
  'Unlinked',
  'Deauthorized',
]

/** A company's connections of all kinds. */
export const listScenarios = {
  noConnections: { quickBooksDesktop: null },
  oneConnection: (clock) => ({ quickBooksDesktop: connected(clock) }),
  /** Accounting, banking and commerce. */
  threeConnections: (clock) => ({
    quickBooksDesktop: connected(clock),
    otherConnections: [other(clock, 1), other(clock, 2)],
  }),
  /** One waits at its platform, one has lost its access there, and one has ended. */
  connectionsNeedYou: (clock) => ({
    quickBooksDesktop: connected(clock),
    otherConnections: [other(clock, 1), refused(clock, other(clock, 2)), other(clock, 3), other(clock, 4)],
  }),
  manyConnections: (clock) => ({
    quickBooksDesktop: connected(clock),
    otherConnections: Array.from({ length: 499 }, (_, index) => other(clock, index + 1)),
  }),
} satisfies Record<string, Scenario>

function other(clock: ScenarioClock, number: number): Connection {
  const platformKey = platformKeys[number % platformKeys.length] ?? 'gbol'
  const connection = newConnection(`other-${number}`, platformKey, clock.minutesAgo(number * dayMinutes))
  if (!connection) throw new Error(`The fake API has no platform ${platformKey}.`)
  const status = statuses[number % statuses.length] ?? 'Linked'
  return { ...connection, status, lastSync: status === 'PendingAuth' ? null : clock.minutesAgo(number * 7) }
}

function refused(clock: ScenarioClock, connection: Connection): Connection {
  const error = {
    statusCode: '401',
    statusText: 'Unauthorized',
    errorMessage: `${connection.platformName} no longer lets us in. Allow access there again.`,
    erroredOnUtc: clock.minutesAgo(200),
    status: 'Active',
  } as const
  return { ...connection, dataConnectionErrors: [error] }
}

import { expect, test } from 'vitest'
import type { Activity } from '../../api/schemas/quickBooksDesktop'
import { quickBooksAvailability } from './quickBooksAvailability'

const now = new Date('2027-01-15T20:24:00Z')
const pause = (endsAt: string) => ({ id: 'pause-1', startsAt: '2027-01-15T20:00:00.000Z', endsAt })
const inForce = pause('2027-01-15T21:00:00.000Z')
const over = pause('2027-01-15T20:24:00.000Z')

const use = (state: Activity['state'], held: typeof inForce | null) => {
  const rest = {
    lastContactAt: null,
    overdueSince: null,
    expectedEverySeconds: 60,
    startedAt: null,
    dataType: null,
    progress: null,
  }
  const activity = { ...rest, state, webConnectorVersion: null, quickBooksProduct: null }
  return quickBooksAvailability({ activity, pause: held }, now)
}

test.each([
  ['idle', null, 'free'],
  ['idle', inForce, 'paused'],
  ['idle', over, 'free'],
  ['syncing', null, 'syncing'],
  ['syncing', over, 'syncing'],
  // A pause that the service has taken, and whose sync it will stop.
  ['syncing', inForce, 'stopping'],
  ['stopping', inForce, 'stopping'],
  ['stopping', null, 'stopping'],
  ['offline', inForce, 'paused'],
  ['neverSeen', null, 'free'],
  ['other', null, 'free'],
  ['unknown', null, 'unknown'],
  ['unknown', inForce, 'paused'],
] as const)('%s, pause %j: %s', (state, held, expected) => {
  expect(use(state, held)).toBe(expected)
})

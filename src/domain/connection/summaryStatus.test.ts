import { expect, test } from 'vitest'
import type { Connection } from '../../api/schemas/connection'
import { newConnection } from '../../testing/state/newConnection'
import { connectionProblem, summaryStatus } from './summaryStatus'

const at = '2027-01-15T20:00:00.000Z'
const linked: Connection = { ...newConnection('one', 'gbol', at)!, status: 'Linked', lastSync: at }

function fault(message: string, changes: object = {}) {
  return { statusCode: '401', statusText: 'Unauthorized', errorMessage: message, erroredOnUtc: at, ...changes }
}

test.each([
  [{ status: 'PendingAuth' }, 'setting_up'],
  [{}, 'connected'],
  [{ lastSync: null }, 'new'],
  [{ dataConnectionErrors: [fault('refused')] }, 'needs_you'],
  [{ dataConnectionErrors: [fault('refused', { status: 'Resolved' })] }, 'connected'],
  [{ dataConnectionErrors: [fault('refused', { resolvedOnUtc: at })] }, 'connected'],
  [{ status: 'Unlinked', dataConnectionErrors: [fault('refused')] }, 'disconnected'],
  [{ status: 'Deauthorized' }, 'ended'],
  [{ status: 'other' }, 'unknown'],
] as const)('%j is %s', (changes, standing) => {
  expect(summaryStatus({ ...linked, ...changes } as Connection)).toBe(standing)
})

test('of several faults the newest is told', () => {
  const later = '2027-01-16T20:00:00.000Z'
  const faults = [fault('first'), fault('newest', { erroredOnUtc: later, status: 'Active' }), fault('second')]
  expect(connectionProblem({ ...linked, dataConnectionErrors: faults })).toEqual({
    code: 'Unauthorized',
    message: 'newest',
  })
})

import { expect, test } from 'vitest'
import { isTryingAgain } from './isTryingAgain'

const at = (time: string) => `2027-01-15T20:${time}Z`
const problem = { observedAt: at('00:00') }
const now = new Date(at('10:00'))

test.each([
  ['a sync begun since', true, { state: 'syncing', startedAt: at('09:00'), lastContactAt: at('09:00') }],
  ['the sync that met it', false, { state: 'syncing', startedAt: '2027-01-15T19:59:00Z', lastContactAt: at('00:01') }],
  ['a call just now', true, { state: 'idle', startedAt: null, lastContactAt: at('09:50') }],
  ['a call some time ago that changed nothing', false, { state: 'idle', startedAt: null, lastContactAt: at('05:00') }],
  ['no call ever', false, { state: 'neverSeen', startedAt: null, lastContactAt: null }],
] as const)('%s: trying again is %s', (_what, expected, activity) => {
  expect(isTryingAgain(activity, problem, now)).toBe(expected)
})

test('the last words of the update that met the problem are no new try', () => {
  const activity = { state: 'idle', startedAt: null, lastContactAt: at('00:02') } as const
  expect(isTryingAgain(activity, problem, new Date(at('00:03')))).toBe(false)
})

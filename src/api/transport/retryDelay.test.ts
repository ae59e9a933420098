import { expect, test } from 'vitest'
import { ConnectionsError } from '../../errors'
import { retryDelay } from './retryDelay'

const failure = (options: Partial<ConstructorParameters<typeof ConnectionsError>[0]> = {}) =>
  new ConnectionsError({ code: 'offline', message: 'x', retryable: true, ...options })

test('what cannot succeed by itself is not repeated', () => {
  expect(retryDelay(failure({ retryable: false, retryAfterSeconds: 1 }), 1)).toBeUndefined()
})

test.each([
  [1, 1000],
  [2, 2000],
  [3, 4000],
])('after try %i the wait is at most %i ms', (tries, most) => {
  expect(retryDelay(failure(), tries, () => 0)).toBe(0)
  expect(retryDelay(failure(), tries, () => 0.999999)).toBeCloseTo(most, 1)
})

test('the fourth try is the last, whatever the service asks', () => {
  expect(retryDelay(failure(), 4)).toBeUndefined()
  expect(retryDelay(failure({ retryAfterSeconds: 1 }), 4)).toBeUndefined()
})

test('the service says how long, up to a minute', () => {
  expect(retryDelay(failure({ retryAfterSeconds: 0 }), 1)).toBe(0)
  expect(retryDelay(failure({ retryAfterSeconds: 60 }), 1)).toBe(60_000)
  expect(retryDelay(failure({ retryAfterSeconds: 60.5 }), 1)).toBeUndefined()
})

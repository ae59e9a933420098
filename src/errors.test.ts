import { expect, test, vi } from 'vitest'
import { ConnectionsError, isConnectionsError } from './errors'

const options = { code: 'offline', message: 'No network.', retryable: true } as const

test('an error of another bundled copy is known too', async () => {
  vi.resetModules()
  const copy = await import('./errors')
  const error = new copy.ConnectionsError(options)
  expect(copy.ConnectionsError).not.toBe(ConnectionsError)
  expect(error instanceof ConnectionsError).toBe(false)
  expect(isConnectionsError(error)).toBe(true)
  expect(copy.isConnectionsError(new ConnectionsError(options))).toBe(true)
})

test.each([new Error('x'), { code: 'offline', retryable: true }, 'offline', null, undefined, () => {}])(
  '%o is not one of ours',
  (value) => {
    expect(isConnectionsError(value)).toBe(false)
  },
)

test('the brand does not show where errors are logged or copied', () => {
  expect(Object.keys(new ConnectionsError(options))).not.toContain('connections-sdk.error')
  expect(Object.getOwnPropertySymbols({ ...new ConnectionsError(options) })).toEqual([])
})

test('an error tells what it knows, and nothing where it knows nothing', () => {
  const cause = new TypeError('fetch failed')
  const error = new ConnectionsError({ ...options, cause, status: 503 })
  expect(error).toMatchObject({ ...options, name: 'ConnectionsError', status: 503, cause, fieldErrors: [] })
  expect(error.correlationId).toBeUndefined()
  expect('cause' in new ConnectionsError(options)).toBe(false)
  expect(error).toBeInstanceOf(Error)
})

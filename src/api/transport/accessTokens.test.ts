import { afterEach, expect, test, vi } from 'vitest'
import { everythingIn, thrown } from '../../../test/node/thrown'
import { ConnectionsError } from '../../errors'
import { createAccessTokens } from './accessTokens'

afterEach(() => vi.useRealTimers())

test('all who wait get the token of one question', async () => {
  const getAccessToken = vi.fn(async () => 'one')
  const tokens = createAccessTokens(getAccessToken)
  expect(await Promise.all([tokens.current(), tokens.current(), tokens.current()])).toEqual([
    'Bearer one',
    'Bearer one',
    'Bearer one',
  ])
  expect(await tokens.current()).toBe('Bearer one')
  expect(getAccessToken).toHaveBeenCalledTimes(1)
})

test('however many were refused with a token, it is renewed once', async () => {
  const getAccessToken = vi.fn().mockResolvedValueOnce('old').mockResolvedValue('new')
  const tokens = createAccessTokens(getAccessToken)
  await tokens.current()
  expect(await Promise.all([tokens.renewed('Bearer old'), tokens.renewed('Bearer old')])).toEqual([
    'Bearer new',
    'Bearer new',
  ])
  expect(await tokens.renewed('Bearer old')).toBe('Bearer new')
  expect(getAccessToken).toHaveBeenCalledTimes(2)
})

test('a failure to get a token is told to all who wait, and the next call asks again', async () => {
  const cause = new Error('The backend is down.')
  const getAccessToken = vi.fn().mockRejectedValueOnce(cause).mockResolvedValue('token')
  const tokens = createAccessTokens(getAccessToken)
  const [one, other] = await Promise.all([thrown(tokens.current()), thrown(tokens.current())])
  expect(one).toMatchObject({ code: 'token_unavailable', retryable: true, cause })
  expect(other).toBe(one)
  expect(await tokens.current()).toBe('Bearer token')
})

test('a callback that throws at once is a failure like any other', async () => {
  const tokens = createAccessTokens(() => {
    throw new Error('The page is broken.')
  })
  expect(await thrown(tokens.current())).toMatchObject({ code: 'token_unavailable' })
})

test('a callback that knows that the session has ended says so by an error of its own', async () => {
  const ended = new ConnectionsError({ code: 'session_expired', message: 'Signed out.', retryable: false })
  expect(await thrown(createAccessTokens(() => Promise.reject(ended)).current())).toBe(ended)
})

test.each(['', undefined, null, 42, { accessToken: 'x' }])('%o is no token', async (value) => {
  const tokens = createAccessTokens(() => value as string)
  expect(await thrown(tokens.current())).toMatchObject({ code: 'token_unavailable', retryable: false })
})

test('a token that no header can bear is refused without being quoted', async () => {
  const tokens = createAccessTokens(() => 'secret\r\nx-other: 1')
  expect(everythingIn(await thrown(tokens.current()))).not.toContain('x-other')
})

test('a callback that never answers is given up, and asked again by the next call', async () => {
  vi.useFakeTimers()
  const getAccessToken = vi.fn<() => Promise<string>>(() => new Promise(() => {}))
  const tokens = createAccessTokens(getAccessToken)
  const first = thrown(tokens.current())
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await first).toMatchObject({ code: 'token_unavailable', retryable: true })
  getAccessToken.mockResolvedValue('late')
  expect(await tokens.current()).toBe('Bearer late')
})

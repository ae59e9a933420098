import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { errorAnswer, neverAnswers, type ScriptedAnswer, scriptedFetch } from '../../../test/node/scriptedFetch'
import { thrown } from '../../../test/node/thrown'
import { send } from './send'
import type { SendOptions } from './SendOptions'
import { createTransport } from './transport'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function line(...answers: ScriptedAnswer[]) {
  const { fetch, requests } = scriptedFetch(...answers)
  const transport = createTransport({
    baseUrl: 'https://api.test/',
    companyId: 'c',
    getAccessToken: () => 'token',
    fetch,
  })
  const call = (options: Partial<SendOptions> = {}) => send(transport, { method: 'GET', path: '/x', ...options })
  return { call, requests }
}

test('an answer that does not come in 30 seconds has timed out', async () => {
  const { call, requests } = line(neverAnswers)
  const error = thrown(call())
  await vi.advanceTimersByTimeAsync(29_999)
  expect(requests).toHaveLength(1)
  await vi.runAllTimersAsync()
  expect(await error).toMatchObject({ code: 'timed_out', retryable: true })
  expect(requests).toHaveLength(4)
})

test('a body that stands still has timed out too', async () => {
  const { call } = line(
    ({ signal }) =>
      new Response(
        new ReadableStream({ start: (body) => signal.addEventListener('abort', () => body.error(signal.reason)) }),
      ),
  )
  const error = thrown(call())
  await vi.runAllTimersAsync()
  expect(await error).toMatchObject({ code: 'timed_out' })
})

test('a body that breaks off is tried again', async () => {
  const broken = () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) }))
  const { call, requests } = line(broken, Response.json({ good: true }))
  const answer = call()
  await vi.runAllTimersAsync()
  expect(await (await answer).json()).toEqual({ good: true })
  expect(requests).toHaveLength(2)
})

test('a caller who aborts gets their own reason, and nothing is sent again', async () => {
  const { call, requests } = line(neverAnswers)
  const controller = new AbortController()
  const reason = new Error('The page was left.')
  const answer = call({ signal: controller.signal })
  await vi.advanceTimersByTimeAsync(10)
  controller.abort(reason)
  await expect(answer).rejects.toBe(reason)
  await vi.runAllTimersAsync()
  expect(requests).toHaveLength(1)
})

test('an abort while waiting for another try ends the wait', async () => {
  const { call, requests } = line(errorAnswer(503, { 'retry-after': '20' }))
  const controller = new AbortController()
  const answer = call({ signal: controller.signal })
  await vi.advanceTimersByTimeAsync(1000)
  controller.abort('left')
  await expect(answer).rejects.toBe('left')
  await vi.runAllTimersAsync()
  expect(requests).toHaveLength(1)
})

test('an abort before anything was sent sends nothing', async () => {
  const { call, requests } = line(Response.json({}))
  await expect(call({ signal: AbortSignal.abort('too late') })).rejects.toBe('too late')
  expect(requests).toHaveLength(0)
})

test('an abort while the token is awaited does not wait for the token', async () => {
  const { fetch } = scriptedFetch(Response.json({}))
  const getAccessToken = () => new Promise<string>(() => {})
  const transport = createTransport({ baseUrl: 'https://api.test', companyId: 'c', getAccessToken, fetch })
  const controller = new AbortController()
  const answer = send(transport, { method: 'GET', path: '/x', signal: controller.signal })
  controller.abort('left')
  await expect(answer).rejects.toBe('left')
  expect(fetch).not.toHaveBeenCalled()
})

test('Retry-After in seconds is obeyed', async () => {
  const { call, requests } = line(errorAnswer(429, { 'retry-after': '7' }), Response.json({}))
  const answer = call()
  await vi.advanceTimersByTimeAsync(6999)
  expect(requests).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect((await answer).ok).toBe(true)
})

test('Retry-After as a date is obeyed', async () => {
  vi.setSystemTime('2026-03-01T12:00:00Z')
  const header = { 'retry-after': 'Sun, 01 Mar 2026 12:00:05 GMT' }
  const { call, requests } = line(errorAnswer(503, header), Response.json({}))
  const answer = call()
  await vi.advanceTimersByTimeAsync(4999)
  expect(requests).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect((await answer).ok).toBe(true)
})

test('a service that asks for more than a minute is not waited for', async () => {
  const { call, requests } = line(errorAnswer(429, { 'retry-after': '61' }))
  expect(await thrown(call())).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 61 })
  expect(requests).toHaveLength(1)
})

test('waits double, with jitter, and four tries are all', async () => {
  const { call, requests } = line(new TypeError('fetch failed'))
  const error = thrown(call())
  const sentAt = [0, 500, 1500, 3500]
  for (const [index, at] of sentAt.entries()) {
    await vi.advanceTimersByTimeAsync(at - (sentAt[index - 1] ?? 0))
    expect(requests).toHaveLength(index + 1)
  }
  await vi.runAllTimersAsync()
  expect(requests).toHaveLength(4)
  expect(await error).toMatchObject({ code: 'offline', retryable: true, status: undefined })
})

test.each([400, 403, 404, 409, 410, 413, 415, 422, 501])('a %i is final', async (status) => {
  const { call, requests } = line(errorAnswer(status))
  expect(await thrown(call())).toMatchObject({ status, retryable: false })
  expect(requests).toHaveLength(1)
})

test('all tries of a POST bear one Idempotency-Key, and another POST another', async () => {
  const { call, requests } = line(errorAnswer(500), errorAnswer(502), Response.json({}))
  const first = call({ method: 'POST', body: { a: 1 } })
  await vi.runAllTimersAsync()
  await first
  await call({ method: 'POST', body: { a: 1 } })
  const keys = requests.map(({ headers }) => headers.get('idempotency-key'))
  expect(new Set(keys.slice(0, 3)).size).toBe(1)
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(keys[3]).not.toBe(keys[0])
  expect(await requests[2]?.json()).toEqual({ a: 1 })
})

test('only a POST bears a key', async () => {
  const { call, requests } = line(Response.json({}))
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) await call({ method })
  expect(requests.map(({ headers }) => headers.has('idempotency-key'))).toEqual([false, false, false, false])
})

test('a call that cannot be repeated is not, unless the service says that it did nothing', async () => {
  const lost = line(new TypeError('fetch failed'))
  expect(await thrown(lost.call({ method: 'DELETE', refusesRepeats: true }))).toMatchObject({ code: 'offline' })
  expect(lost.requests).toHaveLength(1)
  const busy = line(errorAnswer(503, { 'retry-after': '1' }), Response.json({}))
  const answer = busy.call({ method: 'DELETE', refusesRepeats: true })
  await vi.runAllTimersAsync()
  expect((await answer).ok).toBe(true)
})

test('the token goes into a header, cookies stay out of it, and nothing makes the browser ask by OPTIONS before each call', async () => {
  const { call, requests } = line(Response.json({}))
  await call({ method: 'PUT', path: '/a%2Fb', body: {} })
  const [request] = requests
  expect(request?.url).toBe('https://api.test/a%2Fb')
  expect(request?.headers.get('authorization')).toBe('Bearer token')
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect([request?.credentials, request?.cache]).toEqual(['omit', 'default'])
  expect(request?.headers.has('if-none-match')).toBe(false)
})

test('no timer is left when all is done', async () => {
  const { call } = line(Response.json({}))
  await call()
  expect(vi.getTimerCount()).toBe(0)
})

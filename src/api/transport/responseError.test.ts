import { expect, test } from 'vitest'
import { errorAnswer } from '../../../test/node/scriptedFetch'
import { responseError, retryAfterSeconds } from './responseError'

test.each([
  [400, 'invalid_request', false],
  [401, 'session_expired', false],
  [403, 'not_allowed', false],
  [404, 'not_found', false],
  [408, 'timed_out', true],
  [409, 'conflict', false],
  [410, 'not_found', false],
  [418, 'invalid_request', false],
  [422, 'invalid_request', false],
  [429, 'rate_limited', true],
  [500, 'service_unavailable', true],
  [501, 'not_offered', false],
  [503, 'service_unavailable', true],
  [504, 'timed_out', true],
])('a %i means %s', async (status, code, retryable) => {
  const error = await responseError(errorAnswer(status), 'GET /x')
  expect(error).toMatchObject({ status, code, retryable, correlationId: 'correlation-1' })
  expect(error.message).toBe(`GET /x was answered ${status}.`)
})

test('refused fields are told one by one', async () => {
  const validation = {
    errors: [
      { itemId: 'endsAt', message: 'must be in the future', validatorName: 'future' },
      { itemId: 'id', message: 'no' },
    ],
  }
  const error = await responseError(errorAnswer(400, {}, { validation }), 'POST /pauses')
  expect(error.message).toBe('POST /pauses was answered 400, refusing endsAt, id.')
  expect(error.fieldErrors).toEqual([
    { field: 'endsAt', message: 'must be in the future', rule: 'future' },
    { field: 'id', message: 'no' },
  ])
})

test.each([400, 409, 410, 500])(
  'what the service says of a %i is on the error, apart from its message',
  async (status) => {
    const error = await responseError(
      errorAnswer(status, {}, { error: 'There are 20 coming pauses already.' }),
      'GET /x',
    )
    expect(error.reason).toBe('There are 20 coming pauses already.')
    expect(error.message).toBe(`GET /x was answered ${status}.`)
  },
)

test.each(['<h1>Bad gateway</h1>', '', '{"statusCode":"x"}'])('the answer %o is an error too', async (text) => {
  const headers = { 'x-correlation-id': 'from-header' }
  const error = await responseError(new Response(text, { status: 502, headers }), 'GET /x')
  expect(error).toMatchObject({ code: 'service_unavailable', correlationId: 'from-header', fieldErrors: [] })
  expect(error.reason).toBeUndefined()
})

test.each([
  [null, undefined],
  ['', undefined],
  ['soon', undefined],
  ['0', 0],
  ['120', 120],
  [' 5 ', 5],
  ['Sun, 01 Mar 2026 12:00:30 GMT', 30],
  ['Sun, 01 Mar 2026 11:59:00 GMT', 0],
  ['-5', 0],
])('Retry-After %o asks for %o seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, Date.parse('2026-03-01T12:00:00Z'))).toBe(seconds)
})

import { expect, test } from 'vitest'
import { everythingIn, thrown } from '../../../test/node/thrown'
import { parseResponse } from './parseResponse'
import { quickBooksDesktopSchema } from '../schemas/quickBooksDesktop'
import { issuedPasswordSchema } from '../schemas/credentials'
import { connectionSchema } from '../schemas/connection'
import { freshDocument } from '../../testing/state/freshDocument'
import { newConnection } from '../../testing/state/newConnection'

const document = freshDocument('c1')
const read = (body: unknown) => parseResponse(Response.json(body), quickBooksDesktopSchema, 'GET /x')

test('a field that is missing is named', async () => {
  const { state: _state, ...activity } = document.activity
  const error = await thrown(read({ ...document, activity }))
  expect(error).toMatchObject({ code: 'unexpected_response', retryable: false, status: 200 })
  expect(error.message).toBe('GET /x gave an answer that breaks the contract at activity.state.')
})

test('a field of the wrong kind is named, its value never told', async () => {
  const error = await thrown(read({ ...document, applicationName: { secret: 'hunter2' }, problem: 'hunter2' }))
  expect(error.message).toContain('at applicationName, problem.')
  expect(everythingIn(error)).not.toContain('hunter2')
})

test('a password in a broken answer appears nowhere in the error', async () => {
  const answer = Response.json({ user: 'u', password: { text: 'Kx7mTq4wNb9pRz3h' } })
  const error = await thrown(parseResponse(answer, issuedPasswordSchema, 'POST /password'))
  expect(error.message).toContain('userName, password')
  expect(everythingIn(error)).not.toContain('Kx7m')
  expect(error.cause).toBeUndefined()
})

test('an enum value invented later reads as other', async () => {
  const value = await read({
    ...document,
    hosting: 'someNewHost',
    activity: { ...document.activity, state: 'dreaming' },
    problem: { code: 'moon_phase', observedAt: '2026-03-01T00:00:00Z' },
  })
  expect([value.hosting, value.activity.state, value.problem?.code]).toEqual(['other', 'other', 'other'])
})

test('fields that this version does not know are ignored', async () => {
  expect(await read({ ...document, inventedNextYear: true })).toEqual(document)
})

test('invalid JSON is told without a word of it', async () => {
  const answer = new Response('{"password":"hunter2', { headers: { 'content-type': 'application/json' } })
  const error = await thrown(parseResponse(answer, quickBooksDesktopSchema, 'GET /x'))
  expect(error).toMatchObject({ code: 'unexpected_response', message: 'GET /x gave invalid JSON.' })
  expect(everythingIn(error)).not.toContain('hunter2')
})

test('a web page in place of JSON is told as such', async () => {
  const answer = new Response('<p>Sign in', { headers: { 'content-type': 'text/html; charset=utf-8' } })
  const error = await thrown(parseResponse(answer, quickBooksDesktopSchema, 'GET /x'))
  expect(error.message).toBe('GET /x gave text/html instead of JSON.')
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//evil.test', 'nonsense', ''])(
  'the link %o is refused',
  async (linkUrl) => {
    const connection = newConnection('c1', 'pqsw', '2026-03-01T00:00:00Z')
    const answer = Response.json({ ...connection, linkUrl })
    const error = await thrown(parseResponse(answer, connectionSchema, 'GET /x'))
    expect(error.message).toBe('GET /x gave an answer that breaks the contract at linkUrl.')
  },
)

test('the correlation id is kept for a support call', async () => {
  const answer = Response.json({}, { headers: { 'x-correlation-id': 'abc' } })
  expect(await thrown(parseResponse(answer, connectionSchema, 'GET /x'))).toMatchObject({ correlationId: 'abc' })
})

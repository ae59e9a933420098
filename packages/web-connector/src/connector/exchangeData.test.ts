import { expect, test, vi } from 'vitest'
import { createVirtualClock } from '../clock/createVirtualClock'
import { qbxml } from '../testing/qbxml'
import { hostQuery, queuedUpdate } from '../testing/queuedUpdate'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test('NoOp waits five seconds and asks again, in both ways of saying it', async () => {
  const clock = createVirtualClock()
  const replies = { sendRequestXML: ['', 'NoOp'], getLastError: ['NoOp', 'noop'] }
  const { server, update } = await queuedUpdate({ replies, requests: [hostQuery] }, { clock })
  const result = await update()
  expect(result.outcome).toBe('completed')
  expect(clock.sleeps).toEqual([5000, 5000])
  expect(server.order.filter((operation) => operation === 'getLastError')).toHaveLength(2)
  const sends = server.calls.filter((call) => call.operation === 'sendRequestXML')
  expect(sends.map((call) => call.parameters.strHCPResponse !== '')).toEqual([true, false, false])
})

test('a server that says NoOp for ever is left in the end', async () => {
  const many = Array.from({ length: 4 }, () => 'NoOp')
  const { update } = await queuedUpdate(
    { replies: { sendRequestXML: many, getLastError: many } },
    { clock: createVirtualClock(), settings: { mostNoOps: 3 } },
  )
  expect(await update()).toMatchObject({
    outcome: 'failed',
    lastResult: 'The application had nothing to do for too long.',
  })
})

test('no request and an empty last error is the end; a text is shown', async () => {
  const quiet = await queuedUpdate({ replies: { sendRequestXML: [''] } })
  expect(await quiet.update()).toMatchObject({ outcome: 'completed', lastResult: 'OK' })
  const told = await queuedUpdate({ replies: { sendRequestXML: [''], getLastError: ['Wrong company'] } })
  expect(await told.update()).toMatchObject({ outcome: 'failed', code: null, lastResult: 'Wrong company' })
  expect(told.server.order.slice(-2)).toEqual(['getLastError', 'closeConnection'])
})

test('a negative answer to a response is explained by getLastError, then closed', async () => {
  const { server, computer, update } = await queuedUpdate({
    replies: { receiveResponseXML: ['-1'], getLastError: ['Cannot store it'] },
  })
  expect(await update()).toMatchObject({ outcome: 'failed', lastResult: 'Cannot store it', requestCount: 1 })
  expect(server.order.slice(-3)).toEqual(['receiveResponseXML', 'getLastError', 'closeConnection'])
  expect(computer.state.applications[0]).toMatchObject({ lastResult: 'Cannot store it', statusCode: null })
})

test('interactive mode is turned down, as nobody is there', async () => {
  const { server, update } = await queuedUpdate({
    replies: { sendRequestXML: [''], getLastError: ['Interactive mode'] },
  })
  expect((await update()).outcome).toBe('failed')
  expect(server.order.slice(-4)).toEqual([
    'getLastError',
    'getInteractiveURL',
    'interactiveRejected',
    'closeConnection',
  ])
})

test('QuickBooks’ own error goes to the server with an empty response', async () => {
  const { server, update } = await queuedUpdate({
    requests: [qbxml('<CustomerQueryRq><Nonsense /></CustomerQueryRq>')],
  })
  expect((await update()).outcome).toBe('completed')
  expect(server.calls.find((call) => call.operation === 'receiveResponseXML')?.parameters).toEqual({
    ticket: '{TICKET}',
    response: '',
    hresult: '0x80040400',
    message: 'QuickBooks found an error when parsing the provided XML text stream.',
  })
})

test('QuickBooks that dies half way answers 0x80040402 from then on, and the connection is still closed', async () => {
  const { server, computer, update } = await queuedUpdate({ requests: [hostQuery, hostQuery, hostQuery] })
  // The lock and the three queries of the first request are requests as well.
  computer.quickBooks.faults = { crashAfterRequests: 4 }
  await update()
  const results = server.calls
    .filter((call) => call.operation === 'receiveResponseXML')
    .map((call) => call.parameters.hresult)
  expect(results[0]).toBe('')
  expect(results[1]).toBe('0x80040402')
  expect(server.order.at(-1)).toBe('closeConnection')
  expect(computer.state.quickBooks.running).toBe(false)
})

import { expect, onTestFinished, test, vi } from 'vitest'
import { createVirtualClock } from '../clock/createVirtualClock'
import type { QuickBooksComputerOptions } from '../computer/createQuickBooksComputer'
import { agreeToEverything } from '../computer/Question'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { linkedComputer } from '../testing/linkedComputer'
import { qbxml } from '../testing/qbxml'
import { startQueueServer, type QueueOptions } from '../testing/queueServer'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })
const patiently = { timeout: 20_000 }

const host = qbxml('<HostQueryRq requestID="9" />')

async function setUp(options: QueueOptions = {}, computerOptions: QuickBooksComputerOptions = {}) {
  const server = await startQueueServer({ requests: [host, host], ...options })
  onTestFinished(server.close)
  const computer = await linkedComputer(server.url, computerOptions)
  return { server, computer, update: () => computer.update('Ledger Sync') }
}

test('calls come in Intuit’s order', async () => {
  const { server, update } = await setUp()
  expect(await update()).toEqual({
    appName: 'Ledger Sync',
    outcome: 'completed',
    lastResult: 'OK',
    code: null,
    requestCount: 2,
    flags: [],
  })
  expect(server.order).toEqual([
    'serverVersion',
    'clientVersion',
    'authenticate',
    'sendRequestXML',
    'receiveResponseXML',
    'sendRequestXML',
    'receiveResponseXML',
    'closeConnection',
  ])
  expect(server.calls[2]?.parameters).toEqual({ strUserName: 'conn_1', strPassword: 'open sesame' })
})

test('host, company and preferences come with the first request only, FileID and the machine’s lock among them', async () => {
  const clock = createVirtualClock('2026-11-02T15:00:00Z')
  const { server, update } = await setUp({}, { clock, machineName: 'BACK-OFFICE' })
  await update()
  const [first, second] = server.calls
    .filter((call) => call.operation === 'sendRequestXML')
    .map((call) => call.parameters)
  expect(first).toMatchObject({ ticket: '{TICKET}', qbXMLCountry: 'US', qbXMLMajorVers: '16', qbXMLMinorVers: '0' })
  expect(first?.strCompanyFileName).toMatch(/^C:\\.*\.QBW$/)
  const hcp = first?.strHCPResponse ?? ''
  expect(hcp).toMatch(
    /^<\?xml version="1.0" \?>\n<QBXML>\n<QBXMLMsgsRs>\n<HostQueryRs requestID="0" statusCode="0" statusSeverity="Info" statusMessage="Status OK">\n/,
  )
  expect(hcp).toContain(
    '<DataExtName>FileID</DataExtName>\n<DataExtType>STR255TYPE</DataExtType>\n<DataExtValue>{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}</DataExtValue>',
  )
  expect(hcp).toContain('<DataExtValue>LOCKED:BACK-OFFICE:639292284000000000</DataExtValue>')
  expect(hcp).toContain('<PreferencesQueryRs requestID="2"')
  expect(second?.strHCPResponse).toBe('')
})

test.each([
  ['E:Too old', agreeToEverything, 'Too old'],
  ['O:3.0', agreeToEverything, 'The application wants version 3.0 of the Web Connector.'],
  ['W:Rather old', { ...agreeToEverything, version_warning: 'stop' as const }, 'Rather old'],
])(
  'clientVersion %j ends the update with QBWC1037, and closes with an empty ticket',
  async (answer, answers, lastResult) => {
    const { server, update } = await setUp({ replies: { clientVersion: [answer] } }, { answers })
    expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1037', lastResult })
    expect(server.order).toEqual(['serverVersion', 'clientVersion', 'closeConnection'])
    expect(server.calls.at(-1)?.parameters).toEqual({ ticket: '' })
  },
)

test('a warning can be passed over, and O: too by setting', async () => {
  const warned = await setUp({ replies: { clientVersion: ['W:Rather old'] } })
  expect((await warned.update()).outcome).toBe('completed')
  const older = await setUp({ replies: { clientVersion: ['O:1.0'] } }, { settings: { olderVersionAnswer: 'continue' } })
  expect((await older.update()).outcome).toBe('completed')
})

test('any other clientVersion answer is QBWC1046', async () => {
  const { update } = await setUp({ replies: { clientVersion: ['2.3'] } })
  expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1046' })
})

test('NoOp waits five seconds and asks again, in both ways of saying it', async () => {
  const clock = createVirtualClock()
  const replies = { sendRequestXML: ['', 'NoOp'], getLastError: ['NoOp', 'noop'] }
  const { server, update } = await setUp({ replies, requests: [host] }, { clock })
  const result = await update()
  expect(result.outcome).toBe('completed')
  expect(clock.sleeps).toEqual([5000, 5000])
  expect(server.order.filter((operation) => operation === 'getLastError')).toHaveLength(2)
  const sends = server.calls.filter((call) => call.operation === 'sendRequestXML')
  expect(sends.map((call) => call.parameters.strHCPResponse !== '')).toEqual([true, false, false])
})

test('a server that says NoOp for ever is left in the end', async () => {
  const many = Array.from({ length: 4 }, () => 'NoOp')
  const { update } = await setUp(
    { replies: { sendRequestXML: many, getLastError: many } },
    { clock: createVirtualClock(), settings: { mostNoOps: 3 } },
  )
  expect(await update()).toMatchObject({
    outcome: 'failed',
    lastResult: 'The application had nothing to do for too long.',
  })
})

test('no request and an empty last error is the end; a text is shown', async () => {
  const quiet = await setUp({ replies: { sendRequestXML: [''] } })
  expect(await quiet.update()).toMatchObject({ outcome: 'completed', lastResult: 'OK' })
  const told = await setUp({ replies: { sendRequestXML: [''], getLastError: ['Wrong company'] } })
  expect(await told.update()).toMatchObject({ outcome: 'failed', code: null, lastResult: 'Wrong company' })
  expect(told.server.order.slice(-2)).toEqual(['getLastError', 'closeConnection'])
})

test('a negative answer to a response is explained by getLastError, then closed', async () => {
  const { server, computer, update } = await setUp({
    replies: { receiveResponseXML: ['-1'], getLastError: ['Cannot store it'] },
  })
  expect(await update()).toMatchObject({ outcome: 'failed', lastResult: 'Cannot store it', requestCount: 1 })
  expect(server.order.slice(-3)).toEqual(['receiveResponseXML', 'getLastError', 'closeConnection'])
  expect(computer.state.applications[0]).toMatchObject({ lastResult: 'Cannot store it', statusCode: null })
})

test('interactive mode is turned down, as nobody is there', async () => {
  const { server, update } = await setUp({ replies: { sendRequestXML: [''], getLastError: ['Interactive mode'] } })
  expect((await update()).outcome).toBe('failed')
  expect(server.order.slice(-4)).toEqual([
    'getLastError',
    'getInteractiveURL',
    'interactiveRejected',
    'closeConnection',
  ])
})

test('QuickBooks’ own error goes to the server with an empty response', async () => {
  const { server, update } = await setUp({ requests: [qbxml('<CustomerQueryRq><Nonsense /></CustomerQueryRq>')] })
  expect((await update()).outcome).toBe('completed')
  expect(server.calls.find((call) => call.operation === 'receiveResponseXML')?.parameters).toEqual({
    ticket: '{TICKET}',
    response: '',
    hresult: '0x80040400',
    message: 'QuickBooks found an error when parsing the provided XML text stream.',
  })
})

test('QuickBooks that dies half way answers 0x80040402 from then on, and the connection is still closed', async () => {
  const { server, computer, update } = await setUp({ requests: [host, host, host] })
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

test('connectionError names another file, and the update goes on with it', async () => {
  const other = createCompanyFile({ name: 'Other Co', path: 'C:\\other.qbw', customers: 1 })
  const { server, computer, update } = await setUp(
    { replies: { authenticate: [['{TICKET}', 'C:\\gone.qbw', '', '']], connectionError: ['C:\\OTHER.qbw'] } },
    { companyFiles: [createCompanyFile({ customers: 1 }), other] },
  )
  computer.quickBooks.setAccess(other.path, 'Ledger Sync', 'always')
  computer.closeQuickBooks()
  expect((await update()).outcome).toBe('completed')
  const call = server.calls.find(({ operation }) => operation === 'connectionError')
  expect(call?.parameters).toEqual({
    ticket: '{TICKET}',
    hresult: '0x80040408',
    message: 'Could not start QuickBooks.',
  })
  expect(computer.state.quickBooks).toMatchObject({ running: false, unattended: false, busy: false })
})

test('connectionError is asked again a few times and no more', async () => {
  const { server, computer, update } = await setUp({
    replies: { connectionError: Array.from({ length: 20 }, () => 'C:\\') },
  })
  computer.showDialog('Update available')
  expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1013', requestCount: 0 })
  expect(server.order.filter((operation) => operation === 'connectionError')).toHaveLength(4)
  expect(server.order.at(-1)).toBe('closeConnection')
})

test.each([
  [
    'a dialog is showing',
    '0x80040414',
    (computer: Awaited<ReturnType<typeof linkedComputer>>) => computer.showDialog('Backup'),
  ],
  [
    'QuickBooks is closed',
    '0x80040416',
    (computer: Awaited<ReturnType<typeof linkedComputer>>) => computer.closeQuickBooks(),
  ],
  [
    'no company file is open',
    '0x80040416',
    (computer: Awaited<ReturnType<typeof linkedComputer>>) => computer.closeCompanyFile(),
  ],
])('when %s, the server hears %s and DONE ends the update', async (_what, hresult, prepare) => {
  const { server, computer, update } = await setUp({ replies: { connectionError: ['DONE'] } })
  prepare(computer)
  expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1013' })
  expect(server.calls.at(-2)?.parameters).toMatchObject({ hresult })
  expect(computer.readLog()).toContain(
    `QBWC1013: Error connecting to QuickBooks. Error message returned from QuickBooks: ${hresult}`,
  )
})

test('another company file that is open is 0x8004040A', async () => {
  const files = [createCompanyFile({ customers: 1 }), createCompanyFile({ name: 'Other', customers: 1 })] as const
  const { server, computer, update } = await setUp(
    { replies: { authenticate: [['{TICKET}', files[0].path, '', '']] } },
    { companyFiles: [...files] },
  )
  computer.openCompanyFile(files[1].path)
  expect((await update()).code).toBe('QBWC1013')
  expect(server.calls.find(({ operation }) => operation === 'connectionError')?.parameters.hresult).toBe('0x8004040A')
})

test('a company file that another machine is updating is left alone', async () => {
  const file = createCompanyFile({ customers: 1 })
  const { update } = await setUp({}, { companyFiles: [file] })
  file.marks.extensions
    .get('{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}')
    ?.set('AppLock', 'LOCKED:LAPTOP:639292284000000000')
  expect(await update()).toMatchObject({
    outcome: 'failed',
    lastResult: 'Another Web Connector (LAPTOP) is updating this company file.',
  })
})

test('without a password nothing is called: QBWC1030', async () => {
  const { server, computer } = await setUp({}, { answers: { ...agreeToEverything, replace_or_clone: 'clone' } })
  computer.remove('Ledger Sync')
  expect(server.order).toEqual([])
  await expect(computer.update('Ledger Sync')).rejects.toThrow('QBWC1011')
})

test('switched off in the middle of a call, it says nothing more to the server', async () => {
  const { server, computer, update } = await setUp({ replies: { sendRequestXML: [{ hang: true }] } })
  const running = update()
  await expect.poll(() => server.order.at(-1), patiently).toBe('sendRequestXML')
  computer.switchOff()
  expect((await running).outcome).toBe('failed')
  expect(server.order.at(-1)).toBe('sendRequestXML')
})

test('switched off while it waits, the update ends; switched on again, the same machine takes its lock over', async () => {
  const { server, computer, update } = await setUp({ replies: { sendRequestXML: [''], getLastError: ['NoOp'] } })
  const running = update()
  await expect.poll(() => server.order.at(-1), patiently).toBe('getLastError')
  computer.switchOff()
  expect(await running).toMatchObject({ outcome: 'failed' })
  expect(server.order.at(-1)).toBe('getLastError')
  const [file] = computer.quickBooks.companyFiles
  expect(file?.marks.extensions.get('{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}')?.get('AppLock')).toMatch(
    /^LOCKED:FRONT-OFFICE:/,
  )
  computer.openCompanyFile(file?.path ?? '')
  expect((await update()).outcome).toBe('completed')
})

test('after an update that the server broke off, the next one is whole', async () => {
  const replies = { receiveResponseXML: ['-1'], getLastError: ['The session has expired.'] }
  const { computer, server, update } = await setUp({ replies })
  expect((await update()).lastResult).toBe('The session has expired.')
  expect(computer.state.quickBooks.busy).toBe(false)
  const before = server.calls.length
  await update()
  const hcp = server.calls.slice(before).find((call) => call.operation === 'sendRequestXML')?.parameters.strHCPResponse
  expect(hcp).toContain('FileID')
})

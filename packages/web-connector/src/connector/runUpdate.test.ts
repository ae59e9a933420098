import { expect, test, vi } from 'vitest'
import { createVirtualClock } from '../clock/createVirtualClock'
import { queuedUpdate } from '../testing/queuedUpdate'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })
const patiently = { timeout: 20_000 }

test('calls come in Intuit’s order', async () => {
  const { server, update } = await queuedUpdate()
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
  const { server, update } = await queuedUpdate({}, { clock, machineName: 'BACK-OFFICE' })
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

test('a row that is gone cannot be updated: QBWC1011', async () => {
  const { server, computer, update } = await queuedUpdate()
  computer.remove('Ledger Sync')
  await expect(update()).rejects.toThrow('QBWC1011')
  expect(server.order).toEqual([])
})

test('switched off in the middle of a call, it says nothing more to the server', async () => {
  const { server, computer, update } = await queuedUpdate({ replies: { sendRequestXML: [{ hang: true }] } })
  const running = update()
  await expect.poll(() => server.order.at(-1), patiently).toBe('sendRequestXML')
  computer.switchOff()
  expect((await running).outcome).toBe('failed')
  expect(server.order.at(-1)).toBe('sendRequestXML')
})

test('switched off while it waits, the update ends; switched on again, the same machine takes its lock over', async () => {
  const { server, computer, update } = await queuedUpdate({ replies: { sendRequestXML: [''], getLastError: ['NoOp'] } })
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
  const { computer, server, update } = await queuedUpdate({ replies })
  expect((await update()).lastResult).toBe('The session has expired.')
  expect(computer.state.quickBooks.busy).toBe(false)
  const before = server.calls.length
  await update()
  const hcp = server.calls.slice(before).find((call) => call.operation === 'sendRequestXML')?.parameters.strHCPResponse
  expect(hcp).toContain('FileID')
})

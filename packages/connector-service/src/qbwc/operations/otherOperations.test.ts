import { expect, test } from 'vitest'
import { sharedService } from '../../../test/sharedService'
import { conversation } from '../test/conversation'
import { newConnection } from '../test/newConnection'

const shared = sharedService()

test.each(['1.5', '1.9.9.9', '0'])('a Web Connector %s is told to be replaced', async (strVersion) => {
  const connection = await newConnection(shared())
  const { support_reference } = await connection.row()
  const caller = conversation(connection, `/qbwc/${support_reference}`)
  expect(await caller.web.callForString('clientVersion', { strVersion })).toMatch(/^E:This Web Connector is too old/)
  // It closes without having had a ticket.
  expect(await caller.close('')).toMatch(/^OK/)
  const { problem, activity } = await connection.document()
  expect(problem).toMatchObject({ code: 'connector_outdated', detail: strVersion })
  expect(activity.webConnectorVersion).toBe(strVersion)

  expect(await caller.web.callForString('clientVersion', { strVersion: '2.3.0.215' })).toBe('')
  await caller.signIn()
  const after = await connection.document()
  expect(after.problem).toBeNull()
  expect(after.activity.webConnectorVersion).toBe('2.3.0.215')
})

test('at the address that names no connection an old Web Connector hears the same', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  expect(await caller.web.callForString('clientVersion', { strVersion: '1.5' })).toMatch(/^E:/)
  expect((await connection.document()).problem).toBeNull()
})

test.each(['2.0', '2.1.0.30', '2.3.0.215', '10.0', '34', 'beta', ''])('version "%s" may go on', async (strVersion) => {
  const caller = conversation(await newConnection(shared()))
  expect(await caller.web.callForString('clientVersion', { strVersion })).toBe('')
})

test('interactive mode leads nowhere, harmlessly', async () => {
  const { web } = conversation(await newConnection(shared()))
  expect(await web.callForString('getInteractiveURL', { wcTicket: 'a', sessionID: 'b' })).toBe('')
  expect(await web.callForString('interactiveDone', { wcTicket: 'a' })).toBe('DONE')
  expect(await web.callForString('interactiveRejected', { wcTicket: 'a', reason: 'no' })).toBe('')
})

test('interactiveDone has a second name', async () => {
  const { url } = shared()
  const response = await fetch(`${url}/qbwc`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><isInteractiveDone xmlns="http://developer.intuit.com/"><wcTicket>a</wcTicket></isInteractiveDone></s:Body></s:Envelope>',
  })
  expect(await response.text()).toContain('<isInteractiveDoneResult>DONE</isInteractiveDoneResult>')
})

test('asked for an error where there is none, it says so', async () => {
  const caller = conversation(await newConnection(shared()))
  expect(await caller.lastError(await caller.signIn())).toBe('There was no error.')
})

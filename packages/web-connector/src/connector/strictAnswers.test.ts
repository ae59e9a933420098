import { expect, onTestFinished, test, vi } from 'vitest'
import { linkedComputer } from '../testing/linkedComputer'
import { qbxml } from '../testing/qbxml'
import { startQueueServer } from '../testing/queueServer'
import { answerBody, type Reply } from '../testing/soapServer'
import type { WebConnectorSettings } from './WebConnectorSettings'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

async function updateWith(operation: string, reply: Reply, settings: WebConnectorSettings = {}) {
  const server = await startQueueServer({
    requests: [qbxml('<HostQueryRq />')],
    replies: { [operation]: [reply] },
  })
  onTestFinished(server.close)
  const computer = await linkedComputer(server.url, { settings })
  const result = await computer.update('Ledger Sync')
  return { result, server, log: computer.readLog() }
}

const whole = (body: string | Buffer) => ({ body })
const soap = (inside: string) =>
  `<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${inside}</s:Body></s:Envelope>`
const result = (operation: string, inside: string, attributes = '') =>
  soap(
    `<${operation}Response xmlns="http://developer.intuit.com/"><${operation}Result${attributes}>${inside}</${operation}Result></${operation}Response>`,
  )

const authenticateAnswers: [what: string, reply: Reply, code: string][] = [
  ['one item', ['ticket'], 'QBWC1012'],
  ['an empty array', [], 'QBWC1012'],
  ['a null array', whole(soap('<authenticateResponse xmlns="http://developer.intuit.com/" />')), 'QBWC2012'],
  [
    'items in another namespace',
    whole(
      result(
        'authenticate',
        '<a:string xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">t</a:string><a:string xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"/>',
      ),
    ),
    'QBWC1012',
  ],
  [
    'a response without the trailing slash in its namespace',
    whole(answerBody('authenticate', ['t', '', '', '']).replace('intuit.com/"', 'intuit.com"')),
    'QBWC2012',
  ],
  ['an undeclared prefix', whole(result('authenticate', '<x:string>t</x:string>')), 'QBWC1012'],
]

test.each(authenticateAnswers)('authenticate answered with %s is not understood', async (_what, reply, code) => {
  const { result: update, server } = await updateWith('authenticate', reply)
  expect(update).toMatchObject({ outcome: 'failed', code })
  expect(server.order).toEqual(['serverVersion', 'clientVersion', 'authenticate'])
})

const sendAnswers: [what: string, reply: Reply, message: RegExp][] = [
  ['HTTP 404', { status: 404, body: '' }, /HTTP status 404/],
  ['a redirect', { status: 302, body: '' }, /HTTP status 302/],
  ['HTML', { contentType: 'text/html', body: '<html></html>' }, /content type of 'text\/html'/],
  ['no content type at all', { contentType: '', body: answerBody('sendRequestXML', '') }, /content type of ''/],
  [
    'a fault',
    {
      status: 500,
      body: soap('<s:Fault><faultcode>s:Server</faultcode><faultstring>Out of cheese</faultstring></s:Fault>'),
    },
    /^Out of cheese$/,
  ],
  [
    'a fault with HTTP 200',
    whole(soap('<s:Fault><faultcode>s:Server</faultcode><faultstring>No</faultstring></s:Fault>')),
    /^No$/,
  ],
  ['HTTP 500 with an ordinary answer', { status: 500, body: answerBody('sendRequestXML', '') }, /HTTP status 500/],
  ['half a document', whole('<?xml version="1.0"?><s:Envelope'), /not well-formed/],
  ['a control character', whole(answerBody('sendRequestXML', 'a\u0001b')), /not well-formed/],
  ['white space before the XML declaration', whole(`\n${answerBody('sendRequestXML', '')}`), /not well-formed/],
  ['a warning before the XML', whole(`Warning: oops${answerBody('sendRequestXML', '')}`), /not well-formed/],
  ['a DOCTYPE', whole(soap('').replace('?>', '?><!DOCTYPE a [<!ENTITY x "y">]>')), /DTD is prohibited/],
  ['bytes that are not UTF-8', whole(Buffer.from(answerBody('sendRequestXML', 'é'), 'latin1')), /not UTF-8/],
  [
    'a SOAP 1.2 envelope',
    whole(
      answerBody('sendRequestXML', '').replace(
        'schemas.xmlsoap.org/soap/envelope/',
        'www.w3.org/2003/05/soap-envelope',
      ),
    ),
    /SOAP version/,
  ],
  ['an empty body', whole(soap('')), /body is empty/],
  ['two elements inside the result', whole(result('sendRequestXML', '<a/><b/>')), /elements/],
  ['a dropped socket', { drop: true }, /closed unexpectedly/],
  ['half a body', { half: answerBody('sendRequestXML', '') }, /closed unexpectedly/],
]

test.each(sendAnswers)(
  'sendRequestXML answered with %s is QBWC1041, and the connection is closed',
  async (_what, reply, message) => {
    const { result: update, server } = await updateWith('sendRequestXML', reply)
    expect(update).toMatchObject({ outcome: 'failed', code: 'QBWC1041', lastResult: expect.stringMatching(message) })
    expect(server.order.slice(-2)).toEqual(['sendRequestXML', 'closeConnection'])
  },
)

test.each(['12.5', '', 'forty', '2147483648', '1e2', '0x10'])(
  'receiveResponseXML answered with %j is QBWC1042',
  async (text) => {
    const { result: update } = await updateWith('receiveResponseXML', text)
    expect(update).toMatchObject({ outcome: 'failed', code: 'QBWC1042' })
  },
)

test('receiveResponseXML without its result is QBWC1042', async () => {
  const reply = whole(soap('<receiveResponseXMLResponse xmlns="http://developer.intuit.com/" />'))
  expect((await updateWith('receiveResponseXML', reply)).result.code).toBe('QBWC1042')
})

test.each([
  ['clientVersion', 'QBWC1036'],
  ['closeConnection', 'QBWC1044'],
])('a fault in %s is %s', async (operation, code) => {
  const fault = { status: 500, body: soap('<s:Fault><faultstring>no</faultstring></s:Fault>') }
  expect((await updateWith(operation, fault)).result).toMatchObject({ outcome: 'failed', code })
})

test('a bad serverVersion is only logged', async () => {
  const { result: update, log } = await updateWith('serverVersion', { status: 500, body: 'no' })
  expect(update.outcome).toBe('completed')
  expect(log).toContain('do_serverVersion() : Actual error received from web service for serverVersion call: <')
})

test('a server that does not answer is given up after the timeout', async () => {
  const { result: update } = await updateWith('authenticate', { hang: true }, { timeoutMs: 1000 })
  expect(update).toMatchObject({ code: 'QBWC1012', lastResult: 'The operation has timed out' })
})

test('answers that the real one takes but that are not as the WSDL says are flagged', async () => {
  const wrapped = await updateWith('serverVersion', whole(result('serverVersion', '<string>1.0</string>')))
  expect(wrapped.result).toMatchObject({
    outcome: 'completed',
    flags: ['serverVersion: the result is wrapped in <string>'],
  })
  const integer = await updateWith('receiveResponseXML', whole(result('receiveResponseXML', '<int>100</int>')))
  expect(integer.result).toMatchObject({
    outcome: 'completed',
    flags: ['receiveResponseXML: the result is wrapped in <int>'],
  })
  const absent = await updateWith(
    'clientVersion',
    whole(soap('<clientVersionResponse xmlns="http://developer.intuit.com/"/>')),
  )
  expect(absent.result.flags).toEqual(['clientVersion: the result element is missing or in another namespace'])
})

test('a null string is empty, and prefixes are the server’s to choose', async () => {
  const nil = ' i:nil="true" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
  expect((await updateWith('clientVersion', whole(result('clientVersion', '', nil)))).result).toMatchObject({
    outcome: 'completed',
    flags: [],
  })
  const prefixed = soap(
    '<q:clientVersionResponse xmlns:q="http://developer.intuit.com/"><q:clientVersionResult/></q:clientVersionResponse>',
  )
  expect((await updateWith('clientVersion', whole(prefixed))).result).toMatchObject({ outcome: 'completed', flags: [] })
})

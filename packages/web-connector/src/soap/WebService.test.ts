import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answerBody, startSoapServer } from '../testing/soapServer'
import { WebService, type WebServiceOptions } from './WebService'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

const envelope = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>${body}</soap:Body></soap:Envelope>`

async function serviceThatEchoes(options: Partial<WebServiceOptions> = {}) {
  const server = await startSoapServer(({ operation }) => (operation === 'authenticate' ? ['t', '', '', ''] : '1'))
  const service = new WebService({ url: new URL(`${server.url}/qbwc?tenant=1`), ...options })
  onTestFinished(async () => {
    service.close()
    await server.close()
  })
  return { server, service }
}

test('envelopes are those of a .NET client, byte for byte', async () => {
  const { server, service } = await serviceThatEchoes()
  await service.callForString('serverVersion', {})
  await service.callForString('clientVersion', { strVersion: '2.2.0.71' })
  await service.callForStrings('authenticate', { strUserName: 'u', strPassword: 'p&<">é' })
  await service.callForString('sendRequestXML', {
    ticket: 'T',
    strHCPResponse: '<?xml version="1.0" ?>\n<QBXML/>',
    strCompanyFileName: 'C:\\a.qbw',
    qbXMLCountry: 'US',
    qbXMLMajorVers: '16',
    qbXMLMinorVers: '0',
  })
  await service.callForInteger('receiveResponseXML', { ticket: 'T', response: '', hresult: '', message: '' })
  expect(server.calls.map((call) => call.body)).toEqual([
    envelope('<serverVersion xmlns="http://developer.intuit.com/" />'),
    envelope('<clientVersion xmlns="http://developer.intuit.com/"><strVersion>2.2.0.71</strVersion></clientVersion>'),
    envelope(
      '<authenticate xmlns="http://developer.intuit.com/"><strUserName>u</strUserName><strPassword>p&amp;&lt;"&gt;é</strPassword></authenticate>',
    ),
    envelope(
      '<sendRequestXML xmlns="http://developer.intuit.com/"><ticket>T</ticket><strHCPResponse>&lt;?xml version="1.0" ?&gt;\n&lt;QBXML/&gt;</strHCPResponse><strCompanyFileName>C:\\a.qbw</strCompanyFileName><qbXMLCountry>US</qbXMLCountry><qbXMLMajorVers>16</qbXMLMajorVers><qbXMLMinorVers>0</qbXMLMinorVers></sendRequestXML>',
    ),
    envelope(
      '<receiveResponseXML xmlns="http://developer.intuit.com/"><ticket>T</ticket><response /><hresult /><message /></receiveResponseXML>',
    ),
  ])
})

test('headers are those of a .NET client, with the action in quotes and the length in bytes', async () => {
  const { server, service } = await serviceThatEchoes()
  await service.callForStrings('authenticate', { strUserName: 'Zoë', strPassword: '株' })
  const [call] = server.calls
  expect(call?.rawHeaders).toEqual([
    'User-Agent',
    'Mozilla/4.0 (compatible; MSIE 6.0; MS Web Services Client Protocol 4.0.30319.42000)',
    'Content-Type',
    'text/xml; charset=utf-8',
    'SOAPAction',
    '"http://developer.intuit.com/authenticate"',
    'Host',
    new URL(server.url).host,
    'Content-Length',
    String(Buffer.byteLength(call?.body ?? '')),
    'Connection',
    'keep-alive',
  ])
})

test('calls of one update share a connection', async () => {
  const ports = new Set<number | undefined>()
  const server = http.createServer((request, response) => {
    ports.add(request.socket.remotePort)
    request.resume().on('end', () => response.setHeader('Content-Type', 'text/xml').end(answerBody('getLastError', '')))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const service = new WebService({ url: new URL(`http://localhost:${(server.address() as AddressInfo).port}/`) })
  onTestFinished(() => void server.close())
  for (let call = 0; call < 5; call += 1) await service.callForString('getLastError', { ticket: 'T' })
  service.close()
  expect(ports.size).toBe(1)
})

test('the body waits for 100 Continue when asked to, and goes out anyway when the server never says it', async () => {
  const { server, service } = await serviceThatEchoes({ expectContinue: true })
  await service.callForString('serverVersion', {})
  expect(server.calls[0]?.rawHeaders).toContain('100-continue')

  const silent = http.createServer()
  silent.on('checkContinue', (request: http.IncomingMessage, response: http.ServerResponse) => {
    request
      .resume()
      .on('end', () => response.setHeader('Content-Type', 'text/xml').end(answerBody('getLastError', 'x')))
  })
  await new Promise<void>((resolve) => silent.listen(0, 'localhost', resolve))
  const url = new URL(`http://localhost:${(silent.address() as AddressInfo).port}/`)
  const patient = new WebService({ url, expectContinue: true })
  onTestFinished(() => void silent.close())
  expect(await patient.callForString('getLastError', { ticket: 'T' })).toBe('x')
  patient.close()
})

test('a call can be sent twice, or its answer lost', async () => {
  const { server, service } = await serviceThatEchoes({
    interfere: (operation) => (operation === 'getLastError' ? 'send_twice' : 'cut_off'),
  })
  await service.callForString('getLastError', { ticket: 'T' })
  await expect(service.callForString('closeConnection', { ticket: 'T' })).rejects.toMatchObject({ kind: 'dropped' })
  expect(server.order).toEqual(['getLastError', 'getLastError', 'closeConnection'])
})

test('nothing goes out once the power is off', async () => {
  const { server, service } = await serviceThatEchoes({ signal: AbortSignal.abort() })
  await expect(service.callForString('serverVersion', {})).rejects.toMatchObject({ kind: 'dropped' })
  expect(server.calls).toEqual([])
})

test('a port where nobody listens is unreachable', async () => {
  const { server, service } = await serviceThatEchoes()
  await server.close()
  await expect(service.callForString('serverVersion', {})).rejects.toMatchObject({ kind: 'unreachable' })
})

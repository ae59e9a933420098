import { expect, test } from 'vitest'
import { sharedService } from '../../test/sharedService'

const shared = sharedService()

const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/'
const intuit = 'http://developer.intuit.com/'

function envelope(body: string, namespace = soapNamespace) {
  return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${namespace}"><soap:Body>${body}</soap:Body></soap:Envelope>`
}

function serverVersion(namespace = intuit) {
  return `<serverVersion xmlns="${namespace}" />`
}

async function post(url: string, body: string | Uint8Array<ArrayBuffer>, contentType = 'text/xml; charset=utf-8') {
  const response = await fetch(`${url}/qbwc`, { method: 'POST', headers: { 'content-type': contentType }, body })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

const deep = `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`
const bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'

test.each([
  ['nothing at all', '', 'not well-formed'],
  ['no XML', 'hello', 'not well-formed'],
  ['XML that breaks off', envelope(serverVersion()).slice(0, -5), 'not well-formed'],
  ['tags that cross', envelope(`<getLastError xmlns="${intuit}"><ticket></getLastError></ticket>`), 'not well-formed'],
  ['a prefix that nobody declared', envelope('<q:serverVersion />'), 'not well-formed'],
  [
    'an unknown entity',
    envelope(`<clientVersion xmlns="${intuit}"><strVersion>&a;</strVersion></clientVersion>`),
    'not well-formed',
  ],
  ['a character that XML does not know', envelope('<a>&#1;</a>'), 'not'],
  ['a document type declaration', envelope(serverVersion()).replace('?>', `?>${bomb}`), 'document type'],
  [
    'an external entity',
    envelope(serverVersion()).replace('?>', '?><!DOCTYPE a SYSTEM "file:///etc/passwd">'),
    'document type',
  ],
  ['another encoding', envelope(serverVersion()).replace('utf-8', 'utf-16'), 'UTF-8'],
  ['another root', serverVersion(), 'not a SOAP envelope'],
  [
    'a part that envelopes do not have',
    `<s:Envelope xmlns:s="${soapNamespace}"><s:Feet /></s:Envelope>`,
    'header and a body',
  ],
  ['a body without an operation', envelope(''), 'no operation'],
  ['two operations', envelope(serverVersion() + serverVersion()), 'one operation'],
  [
    'an operation in another namespace',
    envelope(serverVersion('http://developer.intuit.com')),
    'not in http://developer.intuit.com/',
  ],
  ['an operation in no namespace', envelope('<serverVersion />'), 'not in http://developer.intuit.com/'],
  ['an unknown operation', envelope(`<dropTables xmlns="${intuit}" />`), 'no such operation'],
  ['an operation named as what every object has', envelope(`<constructor xmlns="${intuit}" />`), 'no such operation'],
  [
    'a parameter in another namespace',
    envelope(`<getLastError xmlns="${intuit}"><ticket xmlns="">t</ticket></getLastError>`),
    'parameter is not in',
  ],
  [
    'a parameter given twice',
    envelope(`<getLastError xmlns="${intuit}"><ticket>a</ticket><ticket>b</ticket></getLastError>`),
    'twice',
  ],
  [
    'an element within a parameter',
    envelope(`<getLastError xmlns="${intuit}"><ticket><string>a</string></ticket></getLastError>`),
    'text only',
  ],
  ['text beside the parameters', envelope(`<getLastError xmlns="${intuit}">a</getLastError>`), 'text outside'],
  [
    'a header nested too deeply',
    `<s:Envelope xmlns:s="${soapNamespace}"><s:Header>${deep}</s:Header></s:Envelope>`,
    'too deeply',
  ],
])('%s is answered with a fault', async (_what, body, words) => {
  const { url } = shared()
  const answer = await post(url, body)
  expect(answer.status).toBe(500)
  expect(answer.type).toBe('text/xml; charset=utf-8')
  expect(answer.text).toContain('<faultcode>soap:Client</faultcode>')
  expect(answer.text).toContain(words)
  expect(answer.text).not.toMatch(/\bat .*:\d+|node_modules|root:/)
})

test('SOAP 1.2 is told to speak 1.1', async () => {
  const { url } = shared()
  const body = envelope(serverVersion(), 'http://www.w3.org/2003/05/soap-envelope')
  const answer = await post(url, body, 'application/soap+xml')
  expect(answer).toMatchObject({ status: 500, text: expect.stringContaining('soap:VersionMismatch') })
})

test('bytes that are no UTF-8 are answered with a fault', async () => {
  const { url } = shared()
  const answer = await post(
    url,
    Buffer.from(envelope(`<getLastError xmlns="${intuit}"><ticket>\u00E9</ticket></getLastError>`), 'latin1'),
  )
  expect(answer).toMatchObject({ status: 500, text: expect.stringContaining('not UTF-8') })
})

test('what is no XML by its own account is not read', async () => {
  const { url } = shared()
  expect(await post(url, '{}', 'application/json')).toMatchObject({ status: 415, type: 'text/xml; charset=utf-8' })
})

test.each(['with its length told', 'in pieces'])('a body of more than 32 MB is refused, %s', async (how) => {
  const { url } = shared()
  const size = 33 * 1024 * 1024
  const start = envelope(`<getLastError xmlns="${intuit}"><ticket>`).slice(0, -'</soap:Body></soap:Envelope>'.length)
  const bytes = Buffer.alloc(size, 'a')
  bytes.write(start)
  const body = how === 'in pieces' ? new Blob([bytes]).stream() : bytes
  const response = await fetch(`${url}/qbwc`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body,
    ...(how === 'in pieces' ? { duplex: 'half' as const } : {}),
  })
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('too large')
})

test('the operation is what the body says, whatever the headers say', async () => {
  const { url } = shared()
  const response = await fetch(`${url}/qbwc`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml', soapaction: '"http://developer.intuit.com/authenticate"' },
    body: `\uFEFF${envelope(`<i:serverVersion xmlns:i="${intuit}"></i:serverVersion>`)}`,
  })
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('<serverVersionResult>connector-service 1</serverVersionResult>')
})

test('the checks that the Web Connector makes of the address need no login', async () => {
  const { url } = shared()
  for (const method of ['GET', 'HEAD']) {
    const response = await fetch(`${url}/qbwc`, { method, redirect: 'error' })
    expect(response.status).toBe(200)
    expect((await response.text()).length > 0).toBe(method === 'GET')
  }
})

import { expect, test } from 'vitest'
import { writeAnswer, writeFault } from './writeEnvelope'

const start =
  '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>'
const end = '</soap:Body></soap:Envelope>'

test('answers are, byte for byte, what every known Web Connector reads', () => {
  expect(writeAnswer('authenticate', ['TICKET', '', '', ''])).toBe(
    `${start}<authenticateResponse xmlns="http://developer.intuit.com/"><authenticateResult><string>TICKET</string><string></string><string></string><string></string></authenticateResult></authenticateResponse>${end}`,
  )
  expect(writeAnswer('clientVersion', '')).toBe(
    `${start}<clientVersionResponse xmlns="http://developer.intuit.com/"><clientVersionResult></clientVersionResult></clientVersionResponse>${end}`,
  )
  expect(writeAnswer('receiveResponseXML', 42)).toBe(
    `${start}<receiveResponseXMLResponse xmlns="http://developer.intuit.com/"><receiveResponseXMLResult>42</receiveResponseXMLResult></receiveResponseXMLResponse>${end}`,
  )
})

test('qbXML travels as text', () => {
  expect(writeAnswer('sendRequestXML', '<?xml version="1.0"?><A b="1">R & D</A>')).toContain(
    '<sendRequestXMLResult>&lt;?xml version=&quot;1.0&quot;?&gt;&lt;A b=&quot;1&quot;&gt;R &amp; D&lt;/A&gt;</sendRequestXMLResult>',
  )
})

test('characters that XML does not know are never sent, all others are', () => {
  const everything = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('')
  const sent = writeAnswer('getLastError', `${everything}😀`)
  expect(sent).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
  expect(Buffer.from(sent).toString() === sent).toBe(true)
  expect(sent).toContain('\t\n')
  expect(sent).toContain('&#xD;')
  expect(sent).toContain('\uFFFD')
  expect(sent).toContain('😀')
})

test('a fault tells its code and its message, and nothing else', () => {
  expect(writeFault('Client', 'a < b')).toBe(
    `${start}<soap:Fault><faultcode>soap:Client</faultcode><faultstring>a &lt; b</faultstring></soap:Fault>${end}`,
  )
})

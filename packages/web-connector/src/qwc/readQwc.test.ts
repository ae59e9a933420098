import { expect, test } from 'vitest'
import { qwcText } from '../testing/qwcText'
import { readQwc } from './readQwc'

const https = 'https://sync.example.com'

test('a file that follows the rules is read, in any order of elements', () => {
  const file = readQwc(
    qwcText(https, {
      AuthFlags: '0xF',
      IsReadOnly: 'false',
      AppDisplayName: 'Ledger &amp; Co &#233;',
      CertURL: `${https}/qbwc`,
    }),
  )
  expect(file).toEqual({
    appName: 'Ledger Sync',
    appId: '',
    appUrl: `${https}/qbwc`,
    appDescription: 'Keeps Ledger in step',
    appSupport: `${https}/support`,
    userName: 'conn_1',
    ownerId: '{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}',
    fileId: '{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}',
    qbType: 'QBFS',
    runEverySeconds: 1800,
    authFlags: 15,
    isReadOnly: false,
    appDisplayName: 'Ledger & Co é',
    appUniqueName: null,
    certUrl: `${https}/qbwc`,
  })
})

const required = [
  'AppName',
  'AppID',
  'AppURL',
  'AppDescription',
  'AppSupport',
  'UserName',
  'OwnerID',
  'FileID',
  'QBType',
]

test.each(required)('without <%s> it is QBWC1039', (name) => {
  expect(() => readQwc(qwcText(https, { [name]: undefined }))).toThrow(
    expect.objectContaining({ code: 'QBWC1039', message: expect.stringContaining(`<${name}>`) }),
  )
})

const refusals: [what: string, changes: Record<string, string>, code: string][] = [
  ['hosts differ', { AppSupport: 'https://other.example.com/' }, 'QBWC1000'],
  ['AppURL is an IP address', { AppURL: 'https://192.168.0.5/qbwc', AppSupport: 'https://192.168.0.5/' }, 'QBWC1001'],
  ['AppURL is an IPv6 address', { AppURL: 'http://[::1]:80/qbwc' }, 'QBWC1001'],
  ['AppURL is 127.0.0.1', { AppURL: 'http://127.0.0.1/qbwc' }, 'QBWC1001'],
  ['AppSupport is an IP address', { AppSupport: 'https://10.0.0.1/' }, 'QBWC1002'],
  ['AppURL is not https', { AppURL: 'http://sync.example.com/qbwc' }, 'QBWC1010'],
  ['AppURL is another scheme', { AppURL: 'javascript:alert(1)' }, 'QBWC1039'],
  ['AppSupport is no address', { AppSupport: 'support' }, 'QBWC1039'],
  ['CertURL is no address', { CertURL: 'cert' }, 'QBWC1039'],
  ['the OwnerID has no braces', { OwnerID: '57F3B9B1-86F1-4FCC-B1EE-566DE1813D20' }, 'QBWC1039'],
  ['the FileID is no GUID', { FileID: '{1}' }, 'QBWC1039'],
  ['QBType is unknown', { QBType: 'US' }, 'QBWC1065'],
  ['AuthFlags is not hexadecimal', { AuthFlags: 'all' }, 'QBWC1034'],
  ['the interval is 0', { Scheduler: '<RunEveryNMinutes>0</RunEveryNMinutes>' }, 'QBWC1039'],
]

test.each(refusals)('when %s, it is refused', (_what, changes, code) => {
  expect(() => readQwc(qwcText(https, changes))).toThrow(expect.objectContaining({ code }))
})

test.each([
  ['a DOCTYPE', `<!DOCTYPE QBWCXML [<!ENTITY a "b">]>${qwcText(https).replace(/^.*\n/, '')}`],
  ['no XML', 'hello'],
  ['another root', '<html></html>'],
  ['half a file', qwcText(https).slice(0, 200)],
  ['deep nesting', '<a>'.repeat(50_000)],
])('%s is refused as QBWC1039', (_what, text) => {
  expect(() => readQwc(text)).toThrow(expect.objectContaining({ code: 'QBWC1039' }))
})

test('localhost may do without https, and its support page may be elsewhere', () => {
  const text = qwcText('http://localhost:4400', { AppSupport: 'https://developer.intuit.com/' })
  expect(readQwc(text)).toMatchObject({ appUrl: 'http://localhost:4400/qbwc' })
})

test('the support page may be http on the same host, as in Intuit’s own sample', () => {
  expect(readQwc(qwcText(https, { AppSupport: 'http://sync.example.com/' })).appSupport).toBe(
    'http://sync.example.com/',
  )
})

test('of two intervals the first counts', () => {
  const both = '<RunEveryNSeconds>45</RunEveryNSeconds><RunEveryNMinutes>9</RunEveryNMinutes>'
  expect(readQwc(qwcText(https, { Scheduler: both })).runEverySeconds).toBe(45)
  expect(readQwc(qwcText(https, { Scheduler: undefined })).runEverySeconds).toBeNull()
})

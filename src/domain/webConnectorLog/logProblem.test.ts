import { expect, test } from 'vitest'
import { logProblemCode, redacted } from './logProblem'

test.each([
  ['QBWC1040', null, 'Invalid password', 'wrong_password'],
  ['QBWC1030', null, 'No password has been set', 'password_missing'],
  ['QBWC1012', null, 'Object reference not set', 'service_unanswered'],
  ['QBWC1012', null, 'Could not establish trust relationship for the SSL/TLS secure channel', 'certificate_refused'],
  ['QBWC1048', null, '', 'certificate_refused'],
  ['QBWC1013', null, 'Error connecting', 'could_not_start_quickbooks'],
  ['QBWC1013', '0x80040408', 'Could not start QuickBooks. Another user is logged in', 'company_file_in_use'],
  ['QBWC1013', '0x8004040a', 'A different file is open', 'wrong_company_file'],
  [null, '0x80040400', 'parse', 'data_rejected'],
  ['QBWC1013', '0x80040401', 'Could not access QuickBooks', 'quickbooks_not_found'],
  ['QBWC1039', null, 'Unique OwnerID/FileID pair value required', 'duplicate_registration'],
  ['QBWC1039', null, 'This application has not accessed this company before', 'access_not_granted'],
  ['QBWC1039', null, 'Required elements are missing', 'configuration_faulty'],
  ['QBWC1037', null, '', 'connector_outdated'],
  [null, null, 'The operation has timed out', 'service_unanswered'],
  ['QBWC1085', null, '', 'other'],
  [null, '0x80040305', '', 'other'],
  [null, null, '', 'other'],
] as const)('%s %s %j is %s', (webConnectorCode, hresult, message, code) => {
  expect(logProblemCode(webConnectorCode, hresult, message)).toBe(code)
})

test.each([
  ['userName="conn_1" <password=<MaskedForSecurity>', 'userName=… <password=…'],
  ['password = hunter2', 'password=…'],
  ['<wcTicket="{A}"> failed', '<wcTicket=…> failed'],
  ['for ownerID = <{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}>', 'for ownerID = <…>'],
  ['Write to jane.doe+books@example.co.uk today', 'Write to … today'],
  [String.raw`Could not open C:\Users\Jane Doe\Rock Harbor.QBW now`, 'Could not open Rock Harbor.QBW now'],
  [String.raw`Could not open \\SERVER\books\Rock.QBW`, 'Could not open Rock.QBW'],
  ['see C:/Books/Rock.QBW', 'see Rock.QBW'],
  ['at https://ann:secret@api.example.com/qbwc', 'at https://api.example.com/qbwc'],
  ['POST https://api.example.com/qbwc?token=abc failed', 'POST https://api.example.com/qbwc failed'],
  [`key ${'a1B2'.repeat(12)} end`, 'key … end'],
  ['response = <?xml version="1.0"?><QBXML><Name>Ann</Name>', 'response = …'],
  ['several\r\n  lines', 'several lines'],
])('%j is told as %j', (text, told) => {
  expect(redacted(text)).toBe(told)
})

test('the name that the Web Connector signs in with is nowhere', () => {
  expect(redacted('No user conn_1 is known', 'conn_1')).toBe('No user … is known')
})

test('a long text is cut', () => {
  expect(redacted('word '.repeat(1000)).length).toBeLessThanOrEqual(301)
})

test.each([
  ['password: hunter2 was refused', 'password=… was refused'],
  ['pwd=hunter2; token = abc', 'pwd=… token=…'],
  ['<password>hunter2</password>', '<password>…</password>'],
  ['cannot open /Users/Jane Doe/Books.qbw', 'cannot open Books.qbw'],
  ['card 4111 1111 1111 1111 and 078-05-1120', 'card … and …'],
  ['red\u001b[31m and \u202etxt.exe', 'red [31m and txt.exe'],
])('%j is told as %j', (text, told) => {
  expect(redacted(text)).toBe(told)
})

import { expect, test } from 'vitest'
import { redacted } from './redacted'

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

import { expect, test } from 'vitest'
import { qbwcText, qbwcTextOrDetail } from './qbwcText'

test('what QuickBooks said stands within the Web Connector’s own text', () => {
  expect(qbwcText('QBWC1007', 'QuickBooks is not running.')).toBe(
    'An error occurred when connecting to QuickBooks. QuickBooks is not running. Please fix the problem and click Retry to try again.',
  )
  expect(qbwcText('QBWC1026')).toBe('There was some problem adding fileID.')
})

test('a code without a text of its own shows what was said', () => {
  expect(qbwcTextOrDetail('QBWC1040', 'Invalid password for username')).toBe(
    'Web connector did not provide a valid username and/or password.',
  )
  expect(qbwcTextOrDetail('QBWC1012', 'The request was aborted')).toBe('The request was aborted')
  expect(qbwcTextOrDetail(null, 'Wrong company')).toBe('Wrong company')
})

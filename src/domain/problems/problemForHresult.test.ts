import { expect, test } from 'vitest'
import { normalHresult, problemForHresult } from './problemForHresult'

test.each([
  ['0x80040154', 'quickbooks_not_found'],
  ['0x80040400', 'data_rejected'],
  ['0x80040408', 'could_not_start_quickbooks'],
  ['0x8004040A', 'wrong_company_file'],
  ['0x80040410', 'single_user_mode'],
  ['0x80040414', 'dialog_open'],
  ['0x80040416', 'no_company_file_open'],
  ['0x80040418', 'access_not_granted'],
  ['0x8004041A', 'access_not_granted'],
  ['0x80040420', 'access_not_granted'],
  ['0x80040422', 'single_user_mode'],
])('%s means %s, in any spelling', (hresult, code) => {
  for (const spelling of [hresult, hresult.toLowerCase(), hresult.slice(2), ` ${hresult} `]) {
    expect(problemForHresult(spelling, 'Something went wrong.')).toBe(code)
  }
})

test('every other HRESULT of QuickBooks, and anything that is none, is another problem', () => {
  const known = new Set(['00', '08', '0A', '10', '14', '16', '18', '1A', '20', '22'])
  for (let low = 0; low < 256; low += 1) {
    const digits = low.toString(16).toUpperCase().padStart(2, '0')
    if (!known.has(digits)) expect(problemForHresult(`0x800404${digits}`, '')).toBe('other')
  }
  for (const text of ['', '0x', 'E_FAIL', '0x8004040', '0x800404088', '-2147220472', 'constructor', '__proto__']) {
    expect(problemForHresult(text, '')).toBe('other')
  }
})

test.each([
  'Could not start QuickBooks. Another user is logged in to the company file.',
  'The company file is in use.',
  'The user is already signed in elsewhere.',
])('a QuickBooks that does not start because of somebody else says so: %s', (message) => {
  expect(problemForHresult('0x80040408', message)).toBe('company_file_in_use')
  expect(problemForHresult('0x80040414', message)).toBe('dialog_open')
})

test('an HRESULT is kept in one spelling', () => {
  expect(normalHresult('8004040a')).toBe('0x8004040A')
  expect(normalHresult('nonsense')).toBeUndefined()
})

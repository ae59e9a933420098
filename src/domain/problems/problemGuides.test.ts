import { expect, test } from 'vitest'
import { problemCodes } from '../../api/schemas/problem'
import { hostingKinds } from '../../api/schemas/quickBooksDesktop'
import { isHosted } from '../setup/hosting'
import { problemGuide } from './problemGuides'

const everyCode = [...problemCodes, 'other'] as const
const everyHosting = [...hostingKinds, 'other', null] as const
const hresults = [null, '0x80040418', '0x80040422', '0x80040408', 'nonsense']
const situations = everyCode.flatMap((code) =>
  everyHosting.flatMap((hosting) => hresults.map((hresult) => ({ code, hosting, hresult }))),
)

test('every problem, anywhere, has two to four steps, none twice, and someone to do them', () => {
  for (const situation of situations) {
    const { steps, actor, messageFor } = problemGuide(situation, situation.hosting)
    const which = JSON.stringify(situation)
    expect([2, 3, 4], which).toContain(steps.length)
    expect(new Set(steps).size, which).toBe(steps.length)
    if (actor !== 'customer' || steps.includes('send_message')) expect(messageFor, which).not.toBeNull()
  }
})

test('where someone else runs the computer, the customer is never asked to install or restart anything', () => {
  for (const { steps, messageFor } of situations
    .filter(({ hosting }) => isHosted(hosting))
    .map((situation) => problemGuide(situation, situation.hosting))) {
    expect(steps).not.toContain('install_connector_again')
    expect(steps).not.toContain('update_connector')
    expect(steps).not.toContain('restart_computer')
    expect(steps).not.toContain('wake_computer')
    if (steps.includes('send_message') && messageFor !== 'support') expect(messageFor).toBe('hosting_provider')
  }
})

test('on the customer’s own computer nobody is told to write to a hosting provider', () => {
  for (const code of everyCode) expect(problemGuide({ code }, 'desktopApp').messageFor).not.toBe('hosting_provider')
})

test('a first visit that only the Admin may allow goes through the certificate window, not through Preferences', () => {
  expect(problemGuide({ code: 'access_not_granted', hresult: '0x80040418' }, null).steps).toContain('choose_yes_always')
  expect(problemGuide({ code: 'access_not_granted', hresult: '0x8004041A' }, null).steps).toContain(
    'allow_automatic_login',
  )
})

test('QuickBooks asking for single-user access is sent to single-user mode, not away from it', () => {
  const { steps } = problemGuide({ code: 'single_user_mode', hresult: '0x80040422' }, null)
  expect(steps).toContain('switch_to_single_user')
  expect(steps).not.toContain('switch_to_multi_user')
})

test('before the company is linked, a wrong company may take a new file', () => {
  const steps = (isLinked: boolean) => problemGuide({ code: 'wrong_company_file' }, null, isLinked).steps
  expect(steps(false)).toEqual([...steps(true), 'make_new_configuration_if_needed'])
})

test('the error number is understood in small letters too', () => {
  const small = problemGuide({ code: 'access_not_granted', hresult: '0x80040418' }, null)
  expect(problemGuide({ code: 'access_not_granted', hresult: '0X80040418' }, null)).toEqual(small)
})

import { expect, test } from 'vitest'
import { seen, setupEvidence } from '../../../test/setupEvidence'
import { problemCodes } from '../../api/schemas/problem'
import { setupSteps } from '../setup/setupSteps'
import { isTryingAgain, problemPlace } from './problemPlace'

function evidence(code: (typeof problemCodes)[number] | null, signedInAt: string | null = null) {
  return setupEvidence({ signedInAt }, { problem: code && { code, observedAt: seen } })
}

test('every problem is told once in every step, and none where there is none', () => {
  for (const { id } of setupSteps) {
    expect(problemPlace(evidence(null), id)).toBe('none')
    for (const code of problemCodes) expect(problemPlace(evidence(code), id)).not.toBe('none')
  }
})

test('a wrong password is told where the password is', () => {
  expect(problemPlace(evidence('wrong_password', seen), 'sign_in_connector')).toBe('in_step')
})

test('once the password was right, a problem takes the place of the password', () => {
  expect(problemPlace(evidence('dialog_open', seen), 'sign_in_connector')).toBe('instead_of_step')
  expect(problemPlace(evidence('connector_outdated'), 'sign_in_connector')).toBe('above_step')
})

test('a repeated registration is told where its file is opened, the first sync tells all of its own', () => {
  expect(problemPlace(evidence('duplicate_registration'), 'open_configuration')).toBe('in_step')
  expect(problemPlace(evidence('connector_silent', seen), 'first_sync')).toBe('in_step')
})

const at = (time: string) => `2027-01-15T20:${time}Z`
const problem = { observedAt: at('00:00') }
const now = new Date(at('10:00'))

test.each([
  ['a sync begun since', true, { state: 'syncing', startedAt: at('09:00'), lastContactAt: at('09:00') }],
  ['the sync that met it', false, { state: 'syncing', startedAt: '2027-01-15T19:59:00Z', lastContactAt: at('00:01') }],
  ['a call just now', true, { state: 'idle', startedAt: null, lastContactAt: at('09:50') }],
  ['a call some time ago that changed nothing', false, { state: 'idle', startedAt: null, lastContactAt: at('05:00') }],
  ['no call ever', false, { state: 'neverSeen', startedAt: null, lastContactAt: null }],
] as const)('%s: trying again is %s', (_what, expected, activity) => {
  expect(isTryingAgain(activity, problem, now)).toBe(expected)
})

test('the last words of the update that met the problem are no new try', () => {
  const activity = { state: 'idle', startedAt: null, lastContactAt: at('00:02') } as const
  expect(isTryingAgain(activity, problem, new Date(at('00:03')))).toBe(false)
})

import { expect, test } from 'vitest'
import { seen, setupEvidence } from '../../../test/setupEvidence'
import { problemCodes } from '../../api/schemas/problem'
import { problemPlace } from './problemPlace'
import { setupSteps } from '../setup/setupSteps'

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

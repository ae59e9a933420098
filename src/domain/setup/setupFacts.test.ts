import { expect, test } from 'vitest'
import { seen, setupEvidence } from '../../../test/setupEvidence'
import { emptySetup } from './setupTimes'
import { isReconnecting, passwordProblem } from './setupFacts'

const refusedAt = '2027-01-15T10:00:00.000Z'

function trouble(code: 'wrong_password' | 'dialog_open' | null, passwordIssuedAt: string | null) {
  return passwordProblem({
    problem: code && { code, observedAt: refusedAt },
    setup: { ...emptySetup, passwordIssuedAt },
  })
}

test('no trouble without a refused password', () => {
  expect(trouble(null, null)).toBe('none')
  expect(trouble('dialog_open', refusedAt)).toBe('none')
})

test('the newest password was not the one entered', () => {
  expect(trouble('wrong_password', '2027-01-15T09:59:00.000Z')).toBe('refused')
  expect(trouble('wrong_password', null)).toBe('refused')
})

test('a password made since answers the refusal', () => {
  expect(trouble('wrong_password', '2027-01-15T10:00:01.000Z')).toBe('answered')
})

const companyFile = { companyName: 'Larkspur Bakery', path: 'C:\\Larkspur.qbw' }

test('a company known from before shows that a connection is brought back, until it is linked again', () => {
  expect(isReconnecting(setupEvidence({ configurationOpenedAt: seen }))).toBe(false)
  expect(isReconnecting(setupEvidence({ configurationOpenedAt: seen }, { companyFile }))).toBe(true)
  expect(isReconnecting(setupEvidence({ companyLinkedAt: seen }, { companyFile }))).toBe(false)
})

test('another company open is a problem of its own', () => {
  const problem = { code: 'wrong_company_file', observedAt: seen } as const
  expect(isReconnecting(setupEvidence({ signedInAt: seen }, { companyFile, problem }))).toBe(false)
})

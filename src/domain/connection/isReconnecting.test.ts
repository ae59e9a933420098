import { expect, test } from 'vitest'
import { seen, setupEvidence } from '../../../test/setupEvidence'
import { isReconnecting } from './isReconnecting'

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

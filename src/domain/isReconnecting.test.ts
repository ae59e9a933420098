import { expect, test } from 'vitest'
import { isReconnecting } from './isReconnecting'
import type { SetupEvidence } from './setupFacts'

const seen = '2026-11-23T10:00:00.000Z'
const companyFile = { companyName: 'Larkspur Bakery', path: 'C:\\Larkspur.qbw' }

function evidence(companyLinkedAt: string | null, rest: Partial<SetupEvidence>): SetupEvidence {
  return {
    setup: {
      requirementsConfirmedAt: seen,
      connectorDownloadedAt: null,
      connectorInstalledAt: seen,
      configurationDownloadedAt: seen,
      configurationOpenedAt: seen,
      passwordIssuedAt: null,
      firstContactAt: null,
      signedInAt: null,
      companyLinkedAt,
      scheduleChosenAt: null,
      firstSyncStartedAt: null,
      firstSyncCompletedAt: null,
    },
    hosting: 'desktopApp',
    syncMode: 'ongoing',
    connector: null,
    companyFile: null,
    configuration: { fileName: 'lender.qwc', generation: 1 },
    problem: null,
    ...rest,
  }
}

test('a company known from before shows that a connection is brought back, until it is linked again', () => {
  expect(isReconnecting(evidence(null, {}))).toBe(false)
  expect(isReconnecting(evidence(null, { companyFile }))).toBe(true)
  expect(isReconnecting(evidence(seen, { companyFile }))).toBe(false)
})

test('another company open is a problem of its own', () => {
  const problem = { code: 'wrong_company_file', observedAt: seen } as const
  expect(isReconnecting(evidence(null, { companyFile, problem }))).toBe(false)
})

import { expect, test } from 'vitest'
import type { SetupEvidence } from './setupFacts'
import { setupSetback } from './setupSetback'

const seen = '2026-11-23T10:00:00.000Z'
const companyFile = { companyName: 'Larkspur Bakery', path: 'C:\\Larkspur.qbw' }

function evidence(setup: Partial<SetupEvidence['setup']>, rest: Partial<SetupEvidence> = {}): SetupEvidence {
  return {
    setup: {
      requirementsConfirmedAt: seen,
      connectorDownloadedAt: null,
      connectorInstalledAt: seen,
      configurationDownloadedAt: null,
      configurationOpenedAt: null,
      passwordIssuedAt: null,
      firstContactAt: null,
      signedInAt: null,
      companyLinkedAt: null,
      scheduleChosenAt: null,
      firstSyncStartedAt: null,
      firstSyncCompletedAt: null,
      ...setup,
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

test('a first setup has not gone back', () => {
  expect(setupSetback(evidence({}))).toBeNull()
  expect(setupSetback(evidence({ companyLinkedAt: seen }, { companyFile }))).toBeNull()
})

test('a silent connector explains why signing in is shown again, until the first sync is over', () => {
  const problem = { code: 'connector_silent', observedAt: seen } as const
  expect(setupSetback(evidence({ companyLinkedAt: seen }, { problem, companyFile }))).toBe('connector_lost')
  expect(setupSetback(evidence({ firstSyncCompletedAt: seen }, { problem, companyFile }))).toBeNull()
})

test('a replaced file explains why it is to be opened again, until it has been', () => {
  const configuration = { fileName: 'lender.qwc', generation: 2 }
  expect(setupSetback(evidence({}, { configuration }))).toBe('configuration_replaced')
  expect(setupSetback(evidence({ configurationOpenedAt: seen }, { configuration }))).toBeNull()
})

test('a connection that is brought back says so, but another company open is a problem of its own', () => {
  expect(setupSetback(evidence({ configurationOpenedAt: seen }, { companyFile }))).toBe('reconnecting')
  const problem = { code: 'wrong_company_file', observedAt: seen } as const
  expect(setupSetback(evidence({ signedInAt: seen }, { companyFile, problem }))).toBeNull()
})

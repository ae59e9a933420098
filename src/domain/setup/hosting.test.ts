import { expect, test } from 'vitest'
import { setupEvidence } from '../../../test/setupEvidence'
import { observationSteps } from '../problems/observationSteps'
import { problemGuide } from '../problems/problemGuides'
import { hasConnectorPreinstalled, hostingKinds, isHosted, requirements } from './hosting'
import { setupFacts } from './setupFacts'

test('a hosting company keeps Windows and the Web Connector, so its customers are asked for less', () => {
  for (const hosting of hostingKinds) {
    expect(hasConnectorPreinstalled(hosting)).toBe(isHosted(hosting))
    expect(requirements(hosting).includes('administrator')).toBe(!isHosted(hosting))
  }
})

test('while nobody has said where QuickBooks runs, it is a computer of one’s own', () => {
  expect(isHosted(null)).toBe(false)
  expect(hasConnectorPreinstalled(null)).toBe(false)
  expect(requirements(null)).toEqual(requirements('desktopApp'))
})

test('a place that this version does not know is a hosting company’s, for everyone who asks', () => {
  const known = 'rightworks'
  expect(isHosted('other')).toBe(true)
  expect(hasConnectorPreinstalled('other')).toBe(true)
  expect(requirements('other')).toEqual(requirements(known))
  expect(setupFacts(setupEvidence({}, { hosting: 'other' })).connectorPreinstalled).toBe(true)
  expect(problemGuide({ code: 'connector_outdated' }, 'other')).toEqual(
    problemGuide({ code: 'connector_outdated' }, known),
  )
  expect(observationSteps('nothing_happens', 'other')).toEqual(observationSteps('nothing_happens', known))
})

test('so is a kind that a later version of the service has stored', () => {
  const later = 'someNewHost' as 'other'
  expect(isHosted(later)).toBe(true)
  expect(hasConnectorPreinstalled(later)).toBe(true)
  expect(requirements(later)).toEqual(requirements('other'))
})

test('there too, the installer is shown where the service offers one', () => {
  const connector = { fileName: 'QBWC.exe', version: '34', sizeBytes: 1, sha256: 'a'.repeat(64), publisher: 'Intuit' }
  expect(setupFacts(setupEvidence({}, { hosting: 'other', connector })).connectorPreinstalled).toBe(false)
})

import { expect, test } from 'vitest'
import { observationIds, observationsAt } from './observations'

test.each(['configuration_file', 'password', 'first_sync'] as const)(
  '%s: nothing that the step itself answers',
  (place) => {
    const observations = observationsAt(place)
    expect(observations).toEqual(observationIds.filter((observation) => observations.includes(observation)))
    expect(observations).not.toContain('quickbooks_busy')
  },
)

test('a connection’s page answers everything', () => {
  expect(observationsAt('connection')).toEqual(observationIds)
})

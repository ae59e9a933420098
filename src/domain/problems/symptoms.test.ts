import { expect, test } from 'vitest'
import { symptomIds, symptomsAt } from './symptoms'

test.each(['configuration_file', 'password', 'first_sync'] as const)(
  '%s: nothing that the step itself answers',
  (place) => {
    const symptoms = symptomsAt(place)
    expect(symptoms).toEqual(symptomIds.filter((symptom) => symptoms.includes(symptom)))
    expect(symptoms).not.toContain('quickbooks_busy')
  },
)

test('a connection’s page answers everything', () => {
  expect(symptomsAt('connection')).toEqual(symptomIds)
})

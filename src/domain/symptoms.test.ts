import { expect, test } from 'vitest'
import { symptomIds, symptomsAt, symptomSteps } from './symptoms'

test.each(symptomIds)('%s: no step is told twice, and none is about a message that is not there', (symptom) => {
  for (const hosting of ['desktopApp', 'rightworks', null] as const) {
    const steps = symptomSteps(symptom, hosting)
    expect(new Set(steps).size).toBe(steps.length)
    expect(steps).not.toContain('send_message')
  }
})

test('a hosted computer is not the customer’s to restart', () => {
  expect(symptomSteps('nothing_happens', 'desktopApp')).toContain('restart_computer')
  expect(symptomSteps('nothing_happens', 'enterpriseCloud')).toEqual(['update_selected', 'close_dialog'])
})

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

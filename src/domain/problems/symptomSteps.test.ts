import { expect, test } from 'vitest'
import { symptomIds } from './symptoms'
import { symptomSteps } from './symptomSteps'

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

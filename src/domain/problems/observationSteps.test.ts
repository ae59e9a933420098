import { expect, test } from 'vitest'
import { hostingKinds } from '../../api/schemas/quickBooksDesktop'
import { observationIds } from './observations'
import { observationSteps } from './observationSteps'

test.each(observationIds)('%s: no step is told twice, and none is about a message that is not there', (observation) => {
  for (const hosting of [...hostingKinds, 'other', null] as const) {
    const steps = observationSteps(observation, hosting)
    expect(new Set(steps).size).toBe(steps.length)
    expect(steps).not.toContain('send_message')
  }
})

test('a hosted computer is not the customer’s to restart', () => {
  expect(observationSteps('nothing_happens', 'desktopApp')).toContain('restart_computer')
  expect(observationSteps('nothing_happens', 'enterpriseCloud')).toEqual(['update_selected', 'close_dialog'])
})

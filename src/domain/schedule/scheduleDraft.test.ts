import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { scheduleInputSchema } from '../../api/schemas/inputs'
import { proposedSchedule, scheduleErrors, scheduleInput } from './scheduleDraft'

const proposal = proposedSchedule('America/New_York')

test('what we propose is taken by the service as it is', () => {
  expect(z.parse(scheduleInputSchema, scheduleInput(proposal))).toEqual(proposal)
})

test.each([
  [{ start: '' }, { start: 'missing' }],
  [{ end: '' }, { end: 'missing' }],
  [{ end: '19:00' }, { end: 'same_as_start' }],
  [
    { start: '', end: '' },
    { start: 'missing', end: 'missing' },
  ],
  [{ days: 'other' }, { days: 'missing' }],
  [{ firstSync: 'other' }, { firstSync: 'missing' }],
  [{ timeZone: '' }, { timeZone: 'missing' }],
] as const)('a draft with %o names the field and sends nothing', (change, faults) => {
  expect(scheduleErrors({ ...proposal, ...change })).toEqual(faults)
  expect(scheduleInput({ ...proposal, ...change })).toBeNull()
})

import { expect, test } from 'vitest'
import { pauseInputErrorText } from './pauseInputErrorText'

test('a pause that ends too late is told by the longest that there is', () => {
  expect(pauseInputErrorText({ reason: 'too_far_ahead' })).toBe('must be within 30 days')
})

import { expect, test } from 'vitest'
import { time } from './time'
import { untilMoment } from './untilMoment'

test.each([
  ['16 h 20', 'jusqu’à 16\u00a0h\u00a020'],
  [time.moment({ day: 'demain', time: '8 h 00' }), 'jusqu’à demain à 8\u00a0h\u00a000'],
  [time.moment({ day: '22 janvier', time: '8 h 00' }), 'jusqu’au 22 janvier à 8\u00a0h\u00a000'],
])('%s gives %s', (moment, text) => {
  expect(untilMoment(moment)).toBe(text)
})

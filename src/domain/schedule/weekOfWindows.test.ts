import { expect, test } from 'vitest'
import { weekOfWindows } from './weekOfWindows'

const drawn = (rule: Parameters<typeof weekOfWindows>[0], first: number) =>
  weekOfWindows(rule, first).map(({ weekday, parts }) =>
    `${weekday}: ${parts.map(({ from, to }) => `${from / 60}-${to / 60}`).join(' ')}`.trim(),
  )

test('weeknights are drawn on the evenings they start and the mornings after, Saturday morning included', () => {
  expect(drawn({ start: '19:00', end: '07:00', days: 'weekdays' }, 1)).toEqual([
    '1: 19-24',
    '2: 0-7 19-24',
    '3: 0-7 19-24',
    '4: 0-7 19-24',
    '5: 0-7 19-24',
    '6: 0-7',
    '0:',
  ])
})

test('a week may begin on Sunday', () => {
  expect(drawn({ start: '12:00', end: '13:30', days: 'everyDay' }, 0)).toEqual(
    [0, 1, 2, 3, 4, 5, 6].map((day) => `${day}: 12-13.5`),
  )
})

test('a window that ends at midnight leaves nothing on the next day', () => {
  expect(drawn({ start: '20:00', end: '00:00', days: 'weekdays' }, 5)).toEqual([
    '5: 20-24',
    '6:',
    '0:',
    '1: 20-24',
    '2: 20-24',
    '3: 20-24',
    '4: 20-24',
  ])
})

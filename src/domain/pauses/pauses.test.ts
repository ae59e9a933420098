import { expect, test } from 'vitest'
import { mergePauses, pauseAt, pauseInputError, pauseHappening } from './pauses'

const hour = (value: number) => `2027-01-15T${String(value).padStart(2, '0')}:00:00.000Z`
const pause = (id: string, from: number, to: number) => ({ id, startsAt: hour(from), endsAt: hour(to) })
const told = (pauses: { id: string; startsAt: string; endsAt: string }[]) =>
  pauses.map(({ id, startsAt, endsAt }) => `${id} ${startsAt.slice(11, 13)}-${endsAt.slice(11, 13)}`)

test.each([
  ['none', [], []],
  ['apart, out of order', [pause('b', 5, 6), pause('a', 1, 2)], ['a 01-02', 'b 05-06']],
  ['overlapping', [pause('a', 1, 3), pause('b', 2, 4)], ['a 01-04']],
  ['one inside the other', [pause('a', 1, 6), pause('b', 2, 4)], ['a 01-06']],
  ['the same twice', [pause('a', 1, 2), pause('b', 1, 2)], ['a 01-02']],
  ['only touching', [pause('a', 1, 2), pause('b', 2, 3)], ['a 01-02', 'b 02-03']],
  ['a chain', [pause('a', 1, 3), pause('c', 4, 6), pause('b', 2, 5)], ['a 01-06']],
])('overlapping pauses become one that bears the earliest’s name: %s', (_, pauses, expected) => {
  expect(told(mergePauses(pauses))).toEqual(expected)
})

test('pauses given are left as they were', () => {
  const given = [pause('b', 2, 4), pause('a', 1, 3)]
  mergePauses(given)
  expect(told(given)).toEqual(['b 02-04', 'a 01-03'])
})

test('a pause holds its first moment and not its last', () => {
  const pauses = [pause('a', 1, 2)]
  expect(pauseAt(pauses, new Date(hour(1)))?.id).toBe('a')
  expect(pauseAt(pauses, new Date(hour(2)))).toBeNull()
})

const now = new Date('2027-03-13T20:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

test.each([
  ['that ends now', { endsAt: now }, { field: 'endsAt', reason: 'in_the_past' }],
  ['that ends when it starts', { startsAt: inDays(1), endsAt: inDays(1) }, { field: 'endsAt', reason: 'before_start' }],
  [
    'that ends before it starts',
    { startsAt: inDays(2), endsAt: inDays(1) },
    { field: 'endsAt', reason: 'before_start' },
  ],
  ['that ends too far ahead', { endsAt: inDays(30.01) }, { field: 'endsAt', reason: 'too_far_ahead' }],
])('a pause %s says which field is wrong', (_, pause, error) => {
  expect(pauseInputError(pause, now)).toEqual(error)
})

test('a pause of thirty days, and one that started earlier, are fine', () => {
  expect(pauseInputError({ endsAt: inDays(30) }, now)).toBeNull()
  expect(pauseInputError({ startsAt: inDays(-1), endsAt: inDays(1) }, now)).toBeNull()
})

test.each([
  ['added', 10, 'pausePlanned'],
  ['added', 0, 'paused'],
  ['moved', 10, 'pauseChanged'],
  ['moved', -10, 'pauseChanged'],
  ['ended', 10, 'pauseCancelled'],
  ['ended', -10, 'resumed'],
] as const)('a pause that is %s and begins in %i minutes is told as %s, with its times', (change, minutes, kind) => {
  const now = new Date('2026-03-02T15:00:00.000Z')
  const at = (ahead: number) => new Date(now.getTime() + ahead * 60_000).toISOString()
  const times = { startsAt: at(minutes), endsAt: at(60) }
  expect(pauseHappening(change, { id: 'pause-1', ...times } as typeof times, now)).toEqual({ kind, ...times })
})

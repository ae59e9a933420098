import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { idSchema, progressSchema, timeSchema, webUrlSchema } from './primitives'

test.each([
  ['2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01T12:00:00', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01T12:00:00.1234567', '2026-03-01T12:00:00.123Z'],
  ['2026-03-01T12:00', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T12:00:00-0530', '2026-03-01T17:30:00.000Z'],
])('the time %s is read as %s', (given, read) => {
  expect(z.parse(timeSchema, given)).toBe(read)
})

test.each([
  '',
  '2026-03-01',
  'yesterday',
  '2026-13-01T00:00:00Z',
  '2026-03-01T25:00:00Z',
  '2026-02-30T00:00:00Z',
  5,
  null,
])('%o is no time', (given) => {
  expect(z.safeParse(timeSchema, given).success).toBe(false)
})

test.each(['https://a.test/x?y#z', 'http://localhost:4400'])('the browser may open %s', (url) => {
  expect(z.parse(webUrlSchema, url)).toBe(url)
})

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'blob:https://a.test/1',
  'vbscript:x',
  '/x',
])('the browser must not open %o', (url) => {
  expect(z.safeParse(webUrlSchema, url).success).toBe(false)
})

test('an id is opaque but not empty, a percentage stays within bounds', () => {
  expect(z.safeParse(idSchema, '').success).toBe(false)
  expect(z.safeParse(idSchema, 'any/thing ü').success).toBe(true)
  expect([-1, 0, 33.3, 100, 101, Number.NaN].map((value) => z.safeParse(progressSchema, value).success)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ])
})

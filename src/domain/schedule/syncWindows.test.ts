import { expect, test } from 'vitest'
import { currentSyncWindow, nextSyncWindow, syncWindowsBetween, weekOfWindows, type WindowRule } from './syncWindows'

const nights: WindowRule = { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'America/New_York' }
const lunches: WindowRule = { start: '12:00', end: '13:00', days: 'everyDay', timeZone: 'Europe/London' }

const span = (window: { start: Date; end: Date } | null) =>
  window === null ? null : `${window.start.toISOString().slice(0, 16)} ${window.end.toISOString().slice(0, 16)}`

test.each([
  ['a minute before it', '2027-01-14T23:59:00Z', null],
  ['at its first moment', '2027-01-15T00:00:00Z', '2027-01-15T00:00 2027-01-15T12:00'],
  ['after midnight', '2027-01-15T08:00:00Z', '2027-01-15T00:00 2027-01-15T12:00'],
  ['at its end, which is outside', '2027-01-15T12:00:00Z', null],
  ['on Saturday at four, as Friday’s', '2027-01-16T09:00:00Z', '2027-01-16T00:00 2027-01-16T12:00'],
  ['on Saturday evening', '2027-01-17T01:00:00Z', null],
  ['on Monday at four, as Sunday’s', '2027-01-18T09:00:00Z', null],
])('a weeknight window holds a moment only while it is open: %s', (_, at, expected) => {
  expect(span(currentSyncWindow(nights, new Date(at)))).toBe(expected)
})

test.each([
  ['from Friday noon, tonight', '2027-01-15T17:00:00Z', '2027-01-16T00:00 2027-01-16T12:00'],
  ['from within Friday’s, Monday’s', '2027-01-16T03:00:00Z', '2027-01-19T00:00 2027-01-19T12:00'],
  ['from Sunday, Monday’s', '2027-01-17T17:00:00Z', '2027-01-19T00:00 2027-01-19T12:00'],
  ['from its very start, the next one', '2027-01-15T00:00:00Z', '2027-01-16T00:00 2027-01-16T12:00'],
])('the next weeknight window is found: %s', (_, at, expected) => {
  expect(span(nextSyncWindow(nights, new Date(at)))).toBe(expected)
})

test.each([
  [
    'starts an hour earlier in UTC after the clocks go forward',
    '2027-03-15T12:00:00Z',
    '2027-03-15T23:00 2027-03-16T11:00',
  ],
  ['starts an hour later in UTC after the clocks go back', '2027-11-08T12:00:00Z', '2027-11-09T00:00 2027-11-09T12:00'],
])('a window keeps its time on the wall: it %s', (_, at, expected) => {
  expect(span(nextSyncWindow(nights, new Date(at)))).toBe(expected)
})

test.each([
  ['the short night of spring', '2027-03-14T03:00:00Z', '2027-03-14T00:00 2027-03-14T11:00', 11],
  ['the long night of autumn', '2027-11-07T03:00:00Z', '2027-11-06T23:00 2027-11-07T12:00', 13],
])('%s makes the window shorter or longer', (_, at, expected, hours) => {
  const window = currentSyncWindow({ ...nights, days: 'everyDay' }, new Date(at))
  expect(span(window)).toBe(expected)
  expect((window!.end.getTime() - window!.start.getTime()) / 3_600_000).toBe(hours)
})

test.each([
  ['both ends', '02:10', '02:50', null],
  ['its start', '02:30', '04:00', '2027-03-14T07:00 2027-03-14T08:00'],
  ['its end', '01:00', '02:30', '2027-03-14T06:00 2027-03-14T07:00'],
])('a window loses what is skipped with %s', (_, start, end, expected) => {
  const rule: WindowRule = { start, end, days: 'everyDay', timeZone: 'America/New_York' }
  const [window] = syncWindowsBetween(rule, new Date('2027-03-14T05:30:00Z'), new Date('2027-03-14T10:00:00Z'))
  expect(span(window ?? null)).toBe(expected)
})

test('a window in the hour that comes twice opens once, at its first occurrence', () => {
  const rule: WindowRule = { start: '01:00', end: '01:30', days: 'everyDay', timeZone: 'America/New_York' }
  const windows = syncWindowsBetween(rule, new Date('2027-11-07T04:00:00Z'), new Date('2027-11-07T12:00:00Z'))
  expect(windows.map(span)).toEqual(['2027-11-07T05:00 2027-11-07T05:30'])
})

test('a week has five weeknights and seven days', () => {
  const from = new Date('2027-01-11T05:00:00Z')
  const to = new Date('2027-01-18T05:00:00Z')
  expect(syncWindowsBetween(nights, from, to)).toHaveLength(5)
  expect(syncWindowsBetween(lunches, from, to)).toHaveLength(7)
})

test('windows never overlap and never go back, through a year of nights with one minute between them', () => {
  for (const timeZone of ['America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Africa/Casablanca']) {
    const rule: WindowRule = { start: '02:01', end: '02:00', days: 'everyDay', timeZone }
    const windows = syncWindowsBetween(rule, new Date('2027-01-01T00:00:00Z'), new Date('2028-01-01T00:00:00Z'))
    expect(windows.length).toBeGreaterThanOrEqual(365)
    windows.slice(1).forEach(({ start }, index) => expect(start >= windows[index]!.end).toBe(true))
  }
})

test('a night that starts at midnight ends on the same day; one that ends at midnight ends with it', () => {
  const early = currentSyncWindow({ ...lunches, start: '00:00', end: '05:00' }, new Date('2027-01-15T03:00:00Z'))
  expect(span(early)).toBe('2027-01-15T00:00 2027-01-15T05:00')
  const late = currentSyncWindow({ ...lunches, start: '20:00', end: '00:00' }, new Date('2027-01-15T23:00:00Z'))
  expect(span(late)).toBe('2027-01-15T20:00 2027-01-16T00:00')
})

test('days that this version doesn’t know give no window rather than a wrong one', () => {
  const rule: WindowRule = { ...nights, days: 'other' }
  expect(currentSyncWindow(rule, new Date('2027-01-15T08:00:00Z'))).toBeNull()
  expect(nextSyncWindow(rule, new Date('2027-01-15T08:00:00Z'))).toBeNull()
})

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

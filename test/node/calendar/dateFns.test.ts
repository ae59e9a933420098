import { TZDateMini } from '@date-fns/tz/date/mini'
import { tzScan } from '@date-fns/tz/tzScan'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { afterEach, expect, test, vi } from 'vitest'
import { momentOf } from '../../../src/domain/time/wallClock'
import { momentShowing } from './calendarOracle'

// Why `momentOf` is our own code: where one of these fails, date-fns has changed, and may do its work.

afterEach(() => vi.unstubAllEnvs())

function answers(timeZone: string, shown: string) {
  const wall = new UTCDateMini(`${shown}Z`)
  const byDateFns = new TZDateMini(
    wall.getFullYear(),
    wall.getMonth(),
    wall.getDate(),
    wall.getHours(),
    wall.getMinutes(),
    timeZone,
  )
  const byOracle = new Date(momentShowing(timeZone, wall.getTime())).toISOString()
  expect(momentOf(timeZone, wall).toISOString()).toBe(byOracle)
  return { byOracle, byDateFns: new Date(byDateFns.getTime()).toISOString() }
}

test('a time that daylight saving skips is moved on by date-fns, and is the end of what is skipped by the contract', () => {
  vi.stubEnv('TZ', 'UTC')
  expect(answers('America/New_York', '2027-03-14T02:30')).toEqual({
    byOracle: '2027-03-14T07:00:00.000Z',
    byDateFns: '2027-03-14T07:30:00.000Z',
  })
})

test('which one of two equal times date-fns takes depends on the computer', () => {
  const byDateFns = (computerZone: string) => {
    vi.stubEnv('TZ', computerZone)
    return answers('Europe/London', '2026-10-25T01:30').byDateFns
  }
  expect(byDateFns('UTC')).toBe('2026-10-25T01:30:00.000Z')
  expect(byDateFns('Europe/London')).toBe('2026-10-25T00:30:00.000Z')
})

test('on a computer whose clock changes by half an hour, date-fns misses times that nothing skips', () => {
  vi.stubEnv('TZ', 'Australia/Lord_Howe')
  expect(answers('America/Santiago', '2026-04-05T00:15')).toEqual({
    byOracle: '2026-04-05T04:15:00.000Z',
    byDateFns: '2026-04-05T03:45:00.000Z',
  })
})

test('date-fns finds a change of the clock to the hour, not to the minute', () => {
  const around = { start: new Date('2027-10-02T00:00Z'), end: new Date('2027-10-04T00:00Z') }
  expect(tzScan('Australia/Lord_Howe', around).map(({ date }) => date.toISOString())).toEqual([
    '2027-10-02T16:00:00.000Z',
  ])
  expect(answers('Australia/Lord_Howe', '2027-10-03T02:15').byOracle).toBe('2027-10-02T15:30:00.000Z')
})

import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMinutes } from 'date-fns/addMinutes'
import { differenceInMinutes } from 'date-fns/differenceInMinutes'
import { isBefore } from 'date-fns/isBefore'
import { subMinutes } from 'date-fns/subMinutes'
import { expect, test } from 'vitest'
import {
  calendarDaysAhead,
  isTonight,
  localDateTime,
  minutesOfDay,
  momentOf,
  momentOfLocalDateTime,
  wallClock,
} from './wallClock'

function moment(timeZone: string, date: string, time: string) {
  return momentOf(timeZone, new UTCDateMini(`${date}T${time}Z`)).toISOString()
}

test.each([
  ['a winter evening', 'America/New_York', '2027-01-15', '19:00', '2027-01-16T00:00:00.000Z'],
  ['a summer evening', 'America/New_York', '2027-07-15', '19:00', '2027-07-15T23:00:00.000Z'],
  ['far east of Greenwich', 'Pacific/Kiritimati', '2027-01-15', '00:30', '2027-01-14T10:30:00.000Z'],
  ['a zone with a quarter of an hour', 'Asia/Kathmandu', '2027-01-15', '06:00', '2027-01-15T00:15:00.000Z'],
  ['a zone without daylight saving', 'America/Phoenix', '2027-03-14', '02:30', '2027-03-14T09:30:00.000Z'],
  ['no zone at all', 'UTC', '2027-03-14', '02:30', '2027-03-14T02:30:00.000Z'],
])('a time is found on %s', (_, timeZone, date, time, utc) => {
  expect(moment(timeZone, date, time)).toBe(utc)
})

test.each([
  ['New York', 'America/New_York', '2027-03-14', '02:00', '2027-03-14T07:00:00.000Z'],
  ['New York, within the hour', 'America/New_York', '2027-03-14', '02:59', '2027-03-14T07:00:00.000Z'],
  ['Los Angeles', 'America/Los_Angeles', '2027-03-14', '02:30', '2027-03-14T10:00:00.000Z'],
  ['London', 'Europe/London', '2027-03-28', '01:30', '2027-03-28T01:00:00.000Z'],
  ['Dublin, whose winter is the exception', 'Europe/Dublin', '2027-03-28', '01:30', '2027-03-28T01:00:00.000Z'],
  ['St John’s, on the half hour', 'America/St_Johns', '2027-03-14', '02:15', '2027-03-14T05:30:00.000Z'],
  ['Lord Howe, by half an hour', 'Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:30:00.000Z'],
  ['Santiago, at midnight', 'America/Santiago', '2027-09-05', '00:30', '2027-09-05T04:00:00.000Z'],
  ['Samoa, a whole day', 'Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T10:00:00.000Z'],
])('a time that is skipped moves to the end of what is skipped: %s', (_, timeZone, date, time, utc) => {
  expect(moment(timeZone, date, time)).toBe(utc)
})

test.each([
  ['New York', 'America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30:00.000Z'],
  ['New York, the hour’s first minute', 'America/New_York', '2027-11-07', '01:00', '2027-11-07T05:00:00.000Z'],
  ['New York, just after it', 'America/New_York', '2027-11-07', '02:00', '2027-11-07T07:00:00.000Z'],
  ['London', 'Europe/London', '2027-10-31', '01:30', '2027-10-31T00:30:00.000Z'],
  ['Lord Howe, by half an hour', 'Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00.000Z'],
  ['Morocco, back for Ramadan', 'Africa/Casablanca', '2026-02-15', '02:30', '2026-02-15T01:30:00.000Z'],
])('a time that is shown twice is its first: %s', (_, timeZone, date, time, utc) => {
  expect(moment(timeZone, date, time)).toBe(utc)
})

test.each([
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Europe/London',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
])('the clock shows the time that was asked for, on every day of a year, in %s', (timeZone) => {
  const newYear = new UTCDateMini(2027, 0, 1)
  for (let count = 0; count < 365; count += 1) {
    const day = addDays(newYear, count)
    for (const time of ['00:00', '00:45', '07:00', '12:30', '19:00', '23:59']) {
      const asked = addMinutes(day, minutesOfDay(time))
      const found = momentOf(timeZone, asked)
      // Later only where the time was skipped, and then by no more than what was skipped.
      const late = differenceInMinutes(wallClock(timeZone, found), asked)
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThanOrEqual(60)
      if (late > 0) expect(isBefore(wallClock(timeZone, subMinutes(found, 1)), asked)).toBe(true)
    }
  }
})

test('a clock shows the day before where it is still that day', () => {
  const at = new Date('2027-01-15T02:30:00Z')
  const shown = wallClock('America/New_York', at)
  expect([shown.getDate(), shown.getDay(), shown.getHours(), shown.getMinutes()]).toEqual([14, 4, 21, 30])
})

test('days ahead are counted by the calendar of the zone', () => {
  const at = new Date('2027-01-15T02:30:00Z')
  const midnightInLondon = new Date('2027-01-15T00:00:00Z')
  expect(calendarDaysAhead('Europe/London', at, midnightInLondon)).toBe(0)
  expect(calendarDaysAhead('Asia/Tokyo', at, new Date('2027-01-14T14:59:00Z'))).toBe(1)
  expect(calendarDaysAhead('America/New_York', midnightInLondon, at)).toBe(0)
  expect(
    calendarDaysAhead('America/New_York', new Date('2027-11-08T04:59:00Z'), new Date('2027-11-07T04:00:00Z')),
  ).toBe(0)
})

test.each([
  ['2027-01-15T22:00:00Z', true],
  ['2027-01-15T21:59:00Z', false],
  ['2027-01-16T04:59:00Z', true],
  ['2027-01-16T05:00:00Z', false],
  ['2027-01-16T23:00:00Z', false],
])('%s is this evening in New York: %s', (at, expected) => {
  expect(isTonight(new Date(at), new Date('2027-01-15T20:00:00Z'), 'America/New_York')).toBe(expected)
})

test('a zone that nobody knows is refused, not guessed', () => {
  expect(() => momentOf('Mars/Olympus', new UTCDateMini(0))).toThrow(RangeError)
})

const zone = 'America/New_York'

test('a moment is what the field shows, and back', () => {
  const at = new Date('2027-01-15T20:24:00Z')
  expect(localDateTime(zone, at)).toBe('2027-01-15T15:24')
  expect(momentOfLocalDateTime(zone, '2027-01-15T15:24')).toEqual(at)
  expect(localDateTime('Asia/Kolkata', at)).toBe('2027-01-16T01:54')
})

test.each([
  ['a skipped time is the end of what is skipped', '2027-03-14T02:30', '2027-03-14T07:00:00.000Z'],
  ['a repeated time is its first occurrence', '2027-11-07T01:30', '2027-11-07T05:30:00.000Z'],
  ['seconds are left out', '2027-01-15T15:24:59', '2027-01-15T20:24:00.000Z'],
])('%s', (_, value, expected) => {
  expect(momentOfLocalDateTime(zone, value)?.toISOString()).toBe(expected)
})

test.each(['', '2027-01-15', '2027-13-40T10:00', '2027-01-15T24:00', 'tomorrow'])('%j is no moment', (value) => {
  expect(momentOfLocalDateTime(zone, value)).toBeNull()
})

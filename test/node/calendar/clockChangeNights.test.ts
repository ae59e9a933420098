import { expect, test } from 'vitest'
import { isLong } from '../../isLong'
import type { OracleRule } from './calendarOracle'
import { clockChanges, steadyStretches } from './clockChanges'
import { differences } from './differences'

const minuteMs = 60_000
const newYork = 'America/New_York'

// By how much their clocks change, and when: by an hour, by half of one, at midnight, in the south, twice a year more, or never.
const timeZones = [
  newYork,
  'America/Santiago',
  'Europe/London',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
]

// From the beginning of the first to that of the other. The years differ by their dates; each has every kind of change.
const [fromYear, toYear] = isLong ? [2026, 2029] : [2027, 2028]

/** Minutes from the change, on the clock as it was before: where windows begin and end. */
const edges = [-30, 0, 15, 30, 60, 90]

/** Minutes from the change, at which the calendar is asked. */
const moments = [-26 * 60, -30, -1, 0, 1, 30, 60, 26 * 60]

test.each(timeZones)(
  `every clock-change night of ${isLong ? '2026 to 2028' : '2027'} comes out as by the oracle: %s`,
  (timeZone) => {
    const own = clockChanges(timeZone, fromYear, toYear)
    // Where clocks never change, the nights on which New York's do must be like any other.
    const nights = own.length > 0 ? own : clockChanges(newYork, fromYear, toYear)
    expect(nights.length).toBeGreaterThanOrEqual(2 * (toYear - fromYear))
    const found: string[] = []
    for (const change of nights) {
      const { offset } = steadyStretches(timeZone).find(({ from, to }) => from < change && change <= to)!
      for (const rule of rulesAround(timeZone, change + offset)) {
        const answers = moments.map((minutes) => differences({ rule, at: change + minutes * minuteMs, pauses: [] }))
        found.push(...answers.flat())
      }
    }
    expect(found.slice(0, 5), `${found.length} in all`).toEqual([])
  },
  180_000,
)

/** A window from each edge to each other, on the same day or over midnight. */
function rulesAround(timeZone: string, wall: number): OracleRule[] {
  const times = edges.map((minutes) => timeOf(wall + minutes * minuteMs))
  return times.flatMap((start) =>
    [...times, timeOf(wall + 8 * 60 * minuteMs)]
      .filter((end) => end !== start)
      .map((end, index) => ({ start, end, days: index % 3 === 0 ? 'weekdays' : 'everyDay', timeZone })),
  )
}

function timeOf(wall: number) {
  return new Date(wall).toISOString().slice(11, 16)
}

import { Temporal } from '@js-temporal/polyfill'
import { steadyStretches } from './clockChanges'

// The contract's rules once more, in other words than the SDK's: every window is written out, and looked for in the list.

export interface OracleRule {
  start: string
  end: string
  days: 'weekdays' | 'everyDay'
  timeZone: string
}

/** From a moment up to and without another; milliseconds. */
export interface Stretch {
  start: number
  end: number
}

export interface OraclePause extends Stretch {
  id: string
}

const dayMs = Temporal.Duration.from({ hours: 24 }).total('milliseconds')
const firstDay = Temporal.PlainDate.from('2025-06-01')

/** The days that the oracle knows: the weekday of each (7 is Sunday) and its midnight on a clock in no zone. */
const daysKnown = Array.from({ length: 1670 }, (_, index) => {
  const date = firstDay.add({ days: index })
  return { weekday: date.dayOfWeek, midnight: date.toZonedDateTime('UTC').epochMilliseconds }
})

/** The moment of a wall-clock time: the first that shows it or, where none does, the one that skips it. */
export function momentShowing(timeZone: string, wall: number): number {
  const stretches = steadyStretches(timeZone)
  const shown = stretches.find(({ from, to, offset }) => from <= wall - offset && wall - offset < to)
  if (shown !== undefined) return wall - shown.offset
  const skipping = stretches.find(({ to, offset }, index) => {
    const next = stretches[index + 1]
    return next !== undefined && to + offset <= wall && wall < to + next.offset
  })
  if (skipping === undefined) throw new RangeError(`the oracle does not know ${timeZone} at ${wall}`)
  return skipping.to
}

/** Every window that starts on one of `days` days, the first of them `daysBefore` days before the moment's day in UTC. */
export function windowsAround(rule: OracleRule, at: number, daysBefore: number, days: number): Stretch[] {
  const first = Math.floor((at - (daysKnown[0]?.midnight ?? 0)) / dayMs) - daysBefore
  const start = sinceMidnight(rule.start)
  const end = sinceMidnight(rule.end)
  return daysKnown
    .slice(first, first + days)
    .filter(({ weekday }) => rule.days === 'everyDay' || weekday < 6)
    .map(({ midnight }) => ({
      start: momentShowing(rule.timeZone, midnight + start),
      end: momentShowing(rule.timeZone, midnight + end + (start < end ? 0 : dayMs)),
    }))
    .filter((window) => window.start < window.end)
}

function sinceMidnight(time: string) {
  return Temporal.PlainTime.from('00:00').until(Temporal.PlainTime.from(time)).total('milliseconds')
}

export function holds({ start, end }: Stretch, at: number): boolean {
  return start <= at && at < end
}

/** The first moment, not before `at`, in one of the windows and in none of the pauses. */
export function firstFreeMoment(windows: readonly Stretch[], pauses: readonly Stretch[], at: number) {
  return [at, ...windows.map(({ start }) => start), ...pauses.map(({ end }) => end)]
    .filter((moment) => moment >= at)
    .toSorted((one, other) => one - other)
    .find((moment) => windows.some((one) => holds(one, moment)) && !pauses.some((one) => holds(one, moment)))
}

/** Pauses that share a moment, with each other or through others, as one: from the first start to the last end, by the name of the first. */
export function joinedPauses(pauses: readonly OraclePause[]): OraclePause[] {
  let groups: OraclePause[][] = []
  for (const pause of pauses) {
    const sharing = groups.filter((group) => group.some(({ start, end }) => start < pause.end && pause.start < end))
    groups = [...groups.filter((group) => !sharing.includes(group)), [...sharing.flat(), pause]]
  }
  return groups.map(joined).toSorted((one, other) => one.start - other.start)
}

function joined(group: OraclePause[]): OraclePause {
  const start = Math.min(...group.map((one) => one.start))
  const end = Math.max(...group.map((one) => one.end))
  const first = group.find((one) => one.start === start)
  if (first === undefined) throw new RangeError('no pauses to join')
  return { id: first.id, start, end }
}

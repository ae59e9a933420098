import { Temporal } from '@js-temporal/polyfill'

const range = { from: Temporal.Instant.from('2025-06-01T00:00Z'), to: Temporal.Instant.from('2029-12-31T00:00Z') }

/** A stretch in which a zone's clocks are one distance from UTC. Milliseconds; `to` is the moment of the change that ends it. */
export interface SteadyStretch {
  from: number
  to: number
  offset: number
}

const known = new Map<string, SteadyStretch[]>()

/** How a zone's clocks stand from the middle of 2025 to the end of 2029, told by Temporal. */
export function steadyStretches(timeZone: string): SteadyStretch[] {
  const stretches = known.get(timeZone) ?? readStretches(timeZone)
  known.set(timeZone, stretches)
  return stretches
}

function readStretches(timeZone: string) {
  const stretches: SteadyStretch[] = []
  let moment: Temporal.ZonedDateTime | null = range.from.toZonedDateTimeISO(timeZone)
  while (moment !== null && Temporal.Instant.compare(moment.toInstant(), range.to) < 0) {
    const change: Temporal.ZonedDateTime | null = moment.getTimeZoneTransition('next')
    const to = change?.epochMilliseconds ?? Infinity
    stretches.push({ from: moment.epochMilliseconds, to, offset: moment.offsetNanoseconds / 1e6 })
    moment = change
  }
  return stretches
}

/** The moments at which a zone's clocks change between two years' beginnings. */
export function clockChanges(timeZone: string, fromYear: number, toYear: number): number[] {
  return steadyStretches(timeZone)
    .map(({ to }) => to)
    .filter((at) => at >= Date.UTC(fromYear, 0, 1) && at < Date.UTC(toYear, 0, 1))
}

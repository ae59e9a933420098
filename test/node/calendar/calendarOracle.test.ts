import { Temporal } from '@js-temporal/polyfill'
import { expect, test } from 'vitest'
import { momentShowing } from './calendarOracle'
import { clockChanges } from './clockChanges'

test('the oracle finds moments as Temporal does, around every clock change and far from them', () => {
  for (const timeZone of [
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'Antarctica/Troll',
    'Asia/Kolkata',
  ]) {
    const walls = [Date.UTC(2026, 0, 1), Date.UTC(2027, 6, 1), Date.UTC(2028, 11, 31)]
    for (const change of clockChanges(timeZone, 2026, 2029)) {
      const around = Temporal.Instant.fromEpochMilliseconds(change).toZonedDateTimeISO(timeZone).toPlainDateTime()
      for (let minutes = -150; minutes <= 150; minutes += 15) {
        walls.push(around.add({ minutes }).toZonedDateTime('UTC').epochMilliseconds)
      }
    }
    for (const wall of walls) expect(momentShowing(timeZone, wall)).toBe(byTemporal(timeZone, wall))
  }
})

/** Temporal alone: what a clock shows twice is the earlier; what it never shows is the change that skips it. */
function byTemporal(timeZone: string, wall: number) {
  const shown = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
  const earlier = shown.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (earlier.toPlainDateTime().equals(shown)) return earlier.epochMilliseconds
  return earlier.getTimeZoneTransition('next')?.epochMilliseconds
}

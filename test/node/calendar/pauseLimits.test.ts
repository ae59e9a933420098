import { Temporal } from '@js-temporal/polyfill'
import { afterEach, expect, test, vi } from 'vitest'
import { pauseEnd, pauseEndAfter } from '../../../src/domain/pauses/pauseChoices'
import { pauseInputError } from '../../../src/domain/pauses/pauses'
import { duration } from '../../../src/domain/time/duration'
import { clockChanges } from './clockChanges'
import { randomNumbers } from './randomNumbers'

const minuteMs = 60_000
const seed = Number(process.env.CALENDAR_SEED ?? 2026)

afterEach(() => vi.unstubAllEnvs())

test('the time left of a pause comes out as by the oracle, ten thousand times', () => {
  const random = randomNumbers(seed)
  for (let count = 0; count < 10_000; count += 1) {
    const from = random.between(Date.UTC(2026, 0, 1), Date.UTC(2029, 0, 1))
    const to = from + random.between(-3_600_000, 30 * 86_400_000)
    const [now, end] = [from, Math.max(from, to)].map((at) => Temporal.Instant.fromEpochMilliseconds(at))
    const left = now!.until(end!, { largestUnit: 'hours', smallestUnit: 'seconds', roundingMode: 'trunc' })
    const { hours, minutes, seconds } = left
    const expected = { days: Math.floor(hours / 24), hours: hours % 24, minutes, seconds }
    expect(duration(new Date(from), new Date(to)), `CALENDAR_SEED=${seed}, ${from} to ${to}`).toEqual(expected)
  }
})

test('until morning is until eight after the next night or the one under way, through every clock change', () => {
  for (const timeZone of ['America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Cairo', 'UTC']) {
    const changes = timeZone === 'UTC' ? [Date.UTC(2027, 0, 1)] : clockChanges(timeZone, 2026, 2029)
    for (const change of changes) {
      for (let minutes = -36 * 60; minutes <= 36 * 60; minutes += 45) {
        const now = Temporal.Instant.fromEpochMilliseconds(change + minutes * minuteMs)
        const local = now.toZonedDateTimeISO(timeZone)
        const morning = local.toPlainDate().add({ days: local.hour < 5 ? 0 : 1 })
        const expected = morning.toZonedDateTime({ timeZone, plainTime: '08:00' }).epochMilliseconds
        const isMorning = local.hour >= 5 && local.hour < 8
        const ours = pauseEnd('tomorrowMorning', new Date(now.epochMilliseconds), timeZone)?.getTime()
        expect(ours, `${now} ${timeZone}`).toBe(isMorning ? undefined : expected)
      }
    }
  }
})

test.each(['UTC', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe'])(
  'thirty days, an hour and a day are as long on a computer set to %s as on any other',
  (computerZone) => {
    vi.stubEnv('TZ', computerZone)
    const days30 = Temporal.Duration.from({ hours: 30 * 24 }).total('milliseconds')
    for (let day = 0; day < 365; day += 1) {
      const now = Date.UTC(2027, 0, 1, 6) + day * 86_400_000
      expect(pauseInputError({ endsAt: new Date(now + days30) }, new Date(now))).toBeNull()
      expect(pauseInputError({ endsAt: new Date(now + days30 + 1) }, new Date(now))?.reason).toBe('too_far_ahead')
      expect(pauseEndAfter('oneHour', new Date(now)).getTime()).toBe(now + 60 * minuteMs)
      expect(pauseEndAfter('oneDay', new Date(now)).getTime()).toBe(now + 24 * 60 * minuteMs)
    }
  },
)

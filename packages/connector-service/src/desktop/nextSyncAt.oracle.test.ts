import { expect, test } from 'vitest'
import { firstFreeMoment, joinedPauses, windowsAround } from '../../../../test/node/calendar/calendarOracle'
import { randomCase } from '../../../../test/node/calendar/randomCase'
import { randomNumbers } from '../../../../test/node/calendar/randomNumbers'
import { nextSyncAt, type RepeatedDataType, type SyncFacts } from './nextSyncAt'

const seed = Number(process.env.CALENDAR_SEED ?? 2026)
const dayMs = 24 * 3_600_000

test('the next sync comes out as by the oracle, for three thousand random schedules, pauses and queues', () => {
  const random = randomNumbers(seed)
  for (let count = 0; count < 3000; count += 1) {
    const { rule, pauses, at } = randomCase(random)
    const joined = joinedPauses(pauses).filter(({ end }) => end > at)
    const customerWaits = random.onceIn(4)
    const lastAt = random.onceIn(3) ? null : new Date(at - random.between(1, 48 * 60) * 60_000)
    const everyMinutes = random.oneOf([15, 60, 600])
    const facts: SyncFacts = {
      schedule: random.onceIn(5) ? null : { ...rule, firstSync: random.oneOf(['now', 'inWindow']) },
      pauses: joined.map(({ start, end }) => ({
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(end).toISOString(),
      })),
      customerWaits,
      workWaits: customerWaits || random.onceIn(3),
      firstSyncCompleted: random.onceIn(2),
      repeated: [{ dataType: 'invoices', everyMinutes, lastAt }],
    }
    const lastEnd = Math.max(at, ...joined.map(({ end }) => end))
    const windows = openTimes(facts, { lastAt, everyMinutes }, at).concat(
      facts.schedule === null ? [] : windowsAround(rule, at, 5, 14 + Math.ceil((lastEnd - at) / dayMs)),
    )
    const isUndone = ({ start }: { start: number }) => facts.workWaits || lastAt === null || lastAt.getTime() < start
    const expected = firstFreeMoment(windows.filter(isUndone), joined, at)
    const said = `CALENDAR_SEED=${seed}, case ${count}: ${JSON.stringify({ ...facts, at: new Date(at) })}`
    expect(nextSyncAt(facts, new Date(at))?.getTime(), said).toBe(expected)
  }
}, 120_000)

/** From when on a sync may run that waits for no window: at once, or an interval after the last. */
function openTimes(facts: SyncFacts, { lastAt, everyMinutes }: Omit<RepeatedDataType, 'dataType'>, at: number) {
  const { schedule, customerWaits, firstSyncCompleted, workWaits } = facts
  const waitsForNoWindow = customerWaits || schedule === null || (!firstSyncCompleted && schedule.firstSync === 'now')
  if (!waitsForNoWindow) return []
  const isDue = workWaits || !firstSyncCompleted || lastAt === null
  const start = isDue ? at : Math.max(at, lastAt.getTime() + everyMinutes * 60_000)
  return [{ start, end: Infinity }]
}

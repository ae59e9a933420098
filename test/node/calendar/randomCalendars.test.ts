import { expect, test } from 'vitest'
import { isLong } from '../../isLong'
import { differences } from './differences'
import { randomCase } from './randomCase'
import { randomNumbers } from './randomNumbers'

const casesARound = 5000
const seed = Number(process.env.CALENDAR_SEED ?? 2026)

test.each(isLong ? [1, 2, 3, 4] : [1])(
  'five thousand random schedules, zones, pauses and moments come out as by the oracle, round %i',
  { timeout: 120_000 },
  (round) => {
    const random = randomNumbers(seed * 100 + round)
    const found: string[] = []
    for (let count = 0; count < casesARound; count += 1) found.push(...differences(randomCase(random)))
    expect(found.slice(0, 5), `with CALENDAR_SEED=${seed}, ${found.length} in all`).toEqual([])
  },
)

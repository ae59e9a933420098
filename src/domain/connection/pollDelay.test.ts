import { expect, test } from 'vitest'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { ConnectionsError, type ConnectionsErrorCode } from '../../errors'
import { type PollFacts, pollDelay } from './pollDelay'

const seen = '2026-11-23T10:00:00.000Z'

function delay(
  rest: Partial<PollFacts> = {},
  setup: Partial<QuickBooksDesktop['setup']> = {},
  state: QuickBooksDesktop['activity']['state'] = 'idle',
) {
  const desktop = {
    setup: { firstSyncCompletedAt: null, scheduleChosenAt: null, ...setup },
    activity: { state },
    nextSyncAt: setup.scheduleChosenAt ? seen : null,
  } as QuickBooksDesktop
  return pollDelay({ desktop, error: null, failingMs: 0, isHidden: false, hasEvents: false, ...rest })
}

const failure = (code: ConnectionsErrorCode) => new ConnectionsError({ code, message: 'No.', retryable: true })

test('the page looks every second or two while it waits for the other computer', () => {
  expect(delay()).toBeGreaterThanOrEqual(1000)
  expect(delay()).toBeLessThanOrEqual(2000)
  expect(delay({}, {}, 'syncing')).toBeLessThanOrEqual(3000)
})

test('it looks calmly once setup is over, while waiting for tonight, and where nobody sees it', () => {
  expect(delay({}, { firstSyncCompletedAt: seen })).toBeGreaterThanOrEqual(10_000)
  expect(delay({}, { scheduleChosenAt: seen })).toBeGreaterThanOrEqual(10_000)
  expect(delay({ isHidden: true })).toBeGreaterThanOrEqual(10_000)
})

test('with events, looking is only a safety net', () => {
  expect(delay({ hasEvents: true })).toBeGreaterThanOrEqual(30_000)
})

test('gaps grow while looks fail, up to half a minute, and never stop', () => {
  const gaps = [0, 2000, 5000, 12_000, 600_000].map((failingMs) =>
    delay({ error: failure('service_unavailable'), failingMs }),
  )
  expect(gaps).toEqual([1500, 2000, 5000, 12_000, 30_000])
})

test('an ended session and a broken answer are looked at again, a missing or forbidden connection is not', () => {
  expect(delay({ error: failure('session_expired') })).toBeGreaterThan(0)
  expect(delay({ error: failure('unexpected_response') })).toBeGreaterThan(0)
  expect(delay({ error: failure('not_found') })).toBeUndefined()
  expect(delay({ error: failure('not_offered') })).toBeUndefined()
  expect(delay({ error: failure('not_allowed') })).toBeUndefined()
})

test('nothing is planned while the first look is under way', () => {
  expect(delay({ desktop: undefined })).toBeUndefined()
})

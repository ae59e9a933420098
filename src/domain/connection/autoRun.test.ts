import { expect, test } from 'vitest'
import { seen, setupEvidence } from '../../../test/setupEvidence'
import { autoRunStatus, contactDueBy, isAutoRun } from './autoRun'

const start = Date.parse('2027-01-15T20:00:00.000Z')
const after = (seconds: number) => new Date(start + seconds * 1000)
const previousAt = after(0).toISOString()

test.each([
  [295, true],
  [300, true],
  [330, true],
  [0, false],
  [45, false],
  [294, false],
  [331, false],
  [600, false],
])('a run %i seconds after the last one began, with five minutes between two: begun by Auto-Run: %s', (gap, isIt) => {
  expect(isAutoRun(after(gap), { previousAt, previousGapMs: null }, 300)).toBe(isIt)
})

test('the first run of all was pressed for', () => {
  expect(isAutoRun(after(300), { previousAt: null, previousGapMs: null }, 300)).toBe(false)
})

test('a customer’s own interval shows in the second gap that is as long as the first', () => {
  const isIt = (gap: number, previousGap: number) =>
    isAutoRun(after(gap), { previousAt, previousGapMs: previousGap * 1000 }, 300)
  expect(isIt(1800, 1797)).toBe(true)
  expect(isIt(1800, 1700)).toBe(false)
  expect(isIt(60, 60)).toBe(true)
  // The Web Connector takes whole minutes only.
  expect(isIt(160, 160)).toBe(false)
  // Someone presses again and again: no interval of the Web Connector is that short.
  expect(isIt(8, 9)).toBe(false)
})

test('a call is due one interval and a minute after the last contact', () => {
  expect(contactDueBy({ lastContactAt: previousAt, expectedEverySeconds: 300 })).toEqual(after(360))
  expect(contactDueBy({ lastContactAt: null, expectedEverySeconds: 300 })).toBeNull()
})

const activity = (overdueSince: string | null) => ({
  state: 'idle' as const,
  lastContactAt: previousAt,
  expectedEverySeconds: 300,
  overdueSince,
  startedAt: null,
  dataType: null,
  progress: null,
  webConnectorVersion: null,
  quickBooksProduct: null,
})

test.each([
  ['not_asked', setupEvidence(), null],
  ['awaited', setupEvidence({ companyLinkedAt: seen }), null],
  ['missed', setupEvidence({ companyLinkedAt: seen }), seen],
  ['proven', setupEvidence({ companyLinkedAt: seen, autoRunSeenAt: seen }), seen],
  ['not_asked', setupEvidence({ companyLinkedAt: seen }, { syncMode: 'oneTime' }), seen],
] as const)('%s', (status, evidence, overdueSince) => {
  expect(autoRunStatus({ ...evidence, activity: activity(overdueSince) })).toBe(status)
})

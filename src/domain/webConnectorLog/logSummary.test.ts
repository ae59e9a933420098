import { expect, test } from 'vitest'
import type { LogRun } from './LogRun'
import { logSummary } from './logSummary'

const run: LogRun = {
  id: 1,
  kind: 'update',
  startedAt: new Date('2026-03-10T03:00:00Z'),
  endedAt: new Date('2026-03-10T03:05:00Z'),
  isScheduled: true,
  requests: 12,
  outcome: 'finished',
  failure: null,
}
const failure = { fault: 'dialog_open', webConnectorCode: 'QBWC1013', hresult: '0x80040414', message: 'A box' } as const

test('a line for each stretch, newest first', () => {
  const failed: LogRun = { ...run, requests: 0, outcome: 'failed', failure }
  const runs = [failed, failed, run]
  expect(
    logSummary({ isLog: true, runs, otherRuns: 4, webConnectorVersion: '2.3.0.215' }, 'Harbor').split('\n'),
  ).toEqual([
    'QWCLog.txt · Harbor · Web Connector 2.3.0.215',
    '2026-03-10 03:00 UTC · failed ×2 · dialog_open QBWC1013 0x80040414 · A box',
    '2026-03-10 03:00 UTC · finished · #12',
  ])
})

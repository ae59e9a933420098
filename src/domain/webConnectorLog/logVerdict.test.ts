import { expect, test } from 'vitest'
import type { LogRun } from './LogRun'
import { logSummary, logVerdict, runStretches } from './logVerdict'

const now = new Date('2026-03-10T12:00:00Z')
const failure = { fault: 'wrong_password', webConnectorCode: 'QBWC1040', hresult: null, message: '' } as const

function run(changes: Partial<LogRun> = {}): LogRun {
  const at = new Date('2026-03-10T03:00:00Z')
  return {
    id: 1,
    kind: 'update',
    startedAt: at,
    endedAt: at,
    isScheduled: true,
    requests: 1,
    outcome: 'finished',
    failure: null,
    ...changes,
  }
}
const failed = run({ outcome: 'failed', failure })

test.each([
  ['fine', [run(), run({ outcome: 'nothing_to_do' })]],
  ['failing', [failed, run()]],
  ['recovered', [run(), failed]],
  ['unfinished', [run({ outcome: 'unfinished' }), run()]],
  ['too_old', [run({ endedAt: new Date('2026-01-01T00:00:00Z') })]],
  ['nothing_of_ours', []],
] as const)('%s', (kind, runs) => {
  expect(logVerdict({ isLog: true, runs, otherRuns: 0, webConnectorVersion: null }, now).kind).toBe(kind)
})

test('what is no log is not judged', () => {
  expect(logVerdict({ isLog: false, runs: [], otherRuns: 0, webConnectorVersion: null }, now).kind).toBe('not_a_log')
})

test('runs that went alike are one stretch, and another error begins another', () => {
  const other = run({ outcome: 'failed', failure: { ...failure, fault: 'dialog_open' } })
  const runs = [run(), run({ outcome: 'nothing_to_do' }), failed, failed, other, run(), run({ kind: 'adding' })]
  expect(runStretches(runs).map(({ length }) => length)).toEqual([2, 2, 1, 1, 1])
})

const fine: LogRun = {
  id: 1,
  kind: 'update',
  startedAt: new Date('2026-03-10T03:00:00Z'),
  endedAt: new Date('2026-03-10T03:05:00Z'),
  isScheduled: true,
  requests: 12,
  outcome: 'finished',
  failure: null,
}
const dialogOpen = {
  fault: 'dialog_open',
  webConnectorCode: 'QBWC1013',
  hresult: '0x80040414',
  message: 'A box',
} as const

test('a line for each stretch, newest first', () => {
  const failed: LogRun = { ...fine, requests: 0, outcome: 'failed', failure: dialogOpen }
  const runs = [failed, failed, fine]
  expect(
    logSummary({ isLog: true, runs, otherRuns: 4, webConnectorVersion: '2.3.0.215' }, 'Harbor').split('\n'),
  ).toEqual([
    'QWCLog.txt · Harbor · Web Connector 2.3.0.215',
    '2026-03-10 03:00 UTC · failed ×2 · dialog_open QBWC1013 0x80040414 · A box',
    '2026-03-10 03:00 UTC · finished · #12',
  ])
})

import { expect, test } from 'vitest'
import type { LogRun } from './LogRun'
import { logSummary, logStatus, groupRuns } from './logStatus'

const now = new Date('2026-03-10T12:00:00Z')
const problem = { code: 'wrong_password', webConnectorCode: 'QBWC1040', hresult: null, message: '' } as const

function run(changes: Partial<LogRun> = {}): LogRun {
  const at = new Date('2026-03-10T03:00:00Z')
  return {
    id: 1,
    kind: 'update',
    startedAt: at,
    endedAt: at,
    isScheduled: true,
    requests: 1,
    status: 'finished',
    problem: null,
    ...changes,
  }
}
const failed = run({ status: 'failed', problem })

test.each([
  ['fine', [run(), run({ status: 'nothing_to_do' })]],
  ['failing', [failed, run()]],
  ['recovered', [run(), failed]],
  ['unfinished', [run({ status: 'unfinished' }), run()]],
  ['too_old', [run({ endedAt: new Date('2026-01-01T00:00:00Z') })]],
  ['nothing_of_ours', []],
] as const)('%s', (kind, runs) => {
  expect(logStatus({ isLog: true, runs, otherRuns: 0, webConnectorVersion: null }, now).kind).toBe(kind)
})

test('what is no log is not judged', () => {
  expect(logStatus({ isLog: false, runs: [], otherRuns: 0, webConnectorVersion: null }, now).kind).toBe('not_a_log')
})

test('runs that went alike are one group, and another error begins another', () => {
  const other = run({ status: 'failed', problem: { ...problem, code: 'dialog_open' } })
  const runs = [run(), run({ status: 'nothing_to_do' }), failed, failed, other, run(), run({ kind: 'adding' })]
  expect(groupRuns(runs).map(({ length }) => length)).toEqual([2, 2, 1, 1, 1])
})

const fine: LogRun = {
  id: 1,
  kind: 'update',
  startedAt: new Date('2026-03-10T03:00:00Z'),
  endedAt: new Date('2026-03-10T03:05:00Z'),
  isScheduled: true,
  requests: 12,
  status: 'finished',
  problem: null,
}
const dialogOpen = {
  code: 'dialog_open',
  webConnectorCode: 'QBWC1013',
  hresult: '0x80040414',
  message: 'A box',
} as const

test('a line for each group, newest first', () => {
  const failed: LogRun = { ...fine, requests: 0, status: 'failed', problem: dialogOpen }
  const runs = [failed, failed, fine]
  expect(
    logSummary({ isLog: true, runs, otherRuns: 4, webConnectorVersion: '2.3.0.215' }, 'Harbor').split('\n'),
  ).toEqual([
    'QWCLog.txt · Harbor · Web Connector 2.3.0.215',
    '2026-03-10 03:00 UTC · failed ×2 · dialog_open QBWC1013 0x80040414 · A box',
    '2026-03-10 03:00 UTC · finished · #12',
  ])
})

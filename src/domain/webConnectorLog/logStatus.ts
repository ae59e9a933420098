import { isBefore } from 'date-fns/isBefore'
import { subHours } from 'date-fns/subHours'
import type { LogProblem, LogReading, LogRun } from './LogRun'

/** What a log shows. `problem` is the one to solve first. */
export type LogStatus =
  | { kind: 'not_a_log' | 'nothing_of_ours' }
  | { kind: 'too_old' | 'fine' | 'recovered' | 'unfinished'; newest: LogRun }
  | { kind: 'failing'; newest: LogRun; problem: LogProblem }

const oldestDays = 30

/** What a log shows at `now`. */
export function logStatus({ isLog, runs }: LogReading, now: Date): LogStatus {
  const [newest] = runs
  if (!isLog) return { kind: 'not_a_log' }
  if (newest === undefined) return { kind: 'nothing_of_ours' }
  if (isBefore(newest.endedAt, subHours(now, oldestDays * 24))) return { kind: 'too_old', newest }
  if (newest.problem) return { kind: 'failing', newest, problem: newest.problem }
  if (!isSuccessful(newest)) return { kind: 'unfinished', newest }
  return { kind: runs.every(isSuccessful) ? 'fine' : 'recovered', newest }
}

/** Consecutive runs with the same result, newest first. Never empty. */
export type RunGroup = readonly [newest: LogRun, ...earlier: LogRun[]]

/** Groups consecutive runs with the same result, so that a month of successful nights is one line. */
export function groupRuns(runs: readonly LogRun[]): RunGroup[] {
  const groups: [LogRun, ...LogRun[]][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && hasSameResult(last[0], run)) last.push(run)
    else groups.push([run])
  }
  return groups
}

/** True if a run finished, or had nothing to do. */
export function isSuccessful({ status }: LogRun): boolean {
  return status === 'finished' || status === 'nothing_to_do'
}

function hasSameResult(one: LogRun, other: LogRun): boolean {
  if (one.kind !== other.kind || isSuccessful(one) !== isSuccessful(other)) return false
  return isSuccessful(one) || (one.status === other.status && problemKey(one) === problemKey(other))
}

function problemKey({ problem }: LogRun): string {
  return [problem?.code, problem?.webConnectorCode, problem?.hresult].join(' ')
}

const maxGroups = 30

/** A summary of a log for support, in codes and without anything private. */
export function logSummary({ runs, webConnectorVersion }: LogReading, applicationName: string): string {
  const head = ['QWCLog.txt', applicationName, webConnectorVersion && `Web Connector ${webConnectorVersion}`]
  const groups = groupRuns(runs).slice(0, maxGroups)
  return [head.filter(Boolean).join(' · '), ...groups.map(groupLine)].join('\n')
}

function groupLine(group: RunGroup): string {
  const [{ kind, startedAt, status, requests, problem }] = group
  return [
    `${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${kind === 'adding' ? 'adding ' : ''}${status}${group.length > 1 ? ` ×${group.length}` : ''}`,
    requests > 0 && `#${requests}`,
    problem && [problem.code, problem.webConnectorCode, problem.hresult].filter(Boolean).join(' '),
    problem?.message,
  ]
    .filter(Boolean)
    .join(' · ')
}

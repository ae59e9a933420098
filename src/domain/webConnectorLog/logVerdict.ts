import { isBefore } from 'date-fns/isBefore'
import { subHours } from 'date-fns/subHours'
import type { LogReading, LogRun } from './LogRun'

/** What a log comes to. `failure` is what to put right first. */
export type LogVerdict =
  | { kind: 'not_a_log' | 'nothing_of_ours' }
  | { kind: 'too_old' | 'fine' | 'recovered' | 'unfinished'; newest: LogRun }
  | { kind: 'failing'; newest: LogRun; failure: NonNullable<LogRun['failure']> }

const oldestDays = 30

/** What a log comes to, seen from now. */
export function logVerdict({ isLog, runs }: LogReading, now: Date): LogVerdict {
  const [newest] = runs
  if (!isLog) return { kind: 'not_a_log' }
  if (newest === undefined) return { kind: 'nothing_of_ours' }
  if (isBefore(newest.endedAt, subHours(now, oldestDays * 24))) return { kind: 'too_old', newest }
  if (newest.failure) return { kind: 'failing', newest, failure: newest.failure }
  if (!wentWell(newest)) return { kind: 'unfinished', newest }
  return { kind: runs.every(wentWell) ? 'fine' : 'recovered', newest }
}

/** Runs that went alike, one after the other; newest first. Never empty. */
export type LogStretch = readonly [newest: LogRun, ...earlier: LogRun[]]

/** Runs folded into stretches that went alike, so that a month of good nights is one line. */
export function runStretches(runs: readonly LogRun[]): LogStretch[] {
  const stretches: [LogRun, ...LogRun[]][] = []
  for (const run of runs) {
    const last = stretches.at(-1)
    if (last && isAlike(last[0], run)) last.push(run)
    else stretches.push([run])
  }
  return stretches
}

/** True where a run did what it was to do. */
export function wentWell({ outcome }: LogRun): boolean {
  return outcome === 'finished' || outcome === 'nothing_to_do'
}

function isAlike(one: LogRun, other: LogRun): boolean {
  if (one.kind !== other.kind || wentWell(one) !== wentWell(other)) return false
  return wentWell(one) || (one.outcome === other.outcome && faultText(one) === faultText(other))
}

function faultText({ failure }: LogRun): string {
  return [failure?.fault, failure?.webConnectorCode, failure?.hresult].join(' ')
}

const longest = 30

/** What a log says, in codes that support reads in every language: nothing private is in it. */
export function logSummary({ runs, webConnectorVersion }: LogReading, applicationName: string): string {
  const head = ['QWCLog.txt', applicationName, webConnectorVersion && `Web Connector ${webConnectorVersion}`]
  const stretches = runStretches(runs).slice(0, longest)
  return [head.filter(Boolean).join(' · '), ...stretches.map(stretchLine)].join('\n')
}

function stretchLine(stretch: LogStretch): string {
  const [{ kind, startedAt, outcome, requests, failure }] = stretch
  return [
    `${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${kind === 'adding' ? 'adding ' : ''}${outcome}${stretch.length > 1 ? ` ×${stretch.length}` : ''}`,
    requests > 0 && `#${requests}`,
    failure && [failure.fault, failure.webConnectorCode, failure.hresult].filter(Boolean).join(' '),
    failure?.message,
  ]
    .filter(Boolean)
    .join(' · ')
}

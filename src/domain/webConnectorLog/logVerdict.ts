import type { LogReading, LogRun } from './LogRun'
import { wentWell } from './runStretches'

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
  if (now.getTime() - newest.endedAt.getTime() > oldestDays * 86_400_000) return { kind: 'too_old', newest }
  if (newest.failure) return { kind: 'failing', newest, failure: newest.failure }
  if (!wentWell(newest)) return { kind: 'unfinished', newest }
  return { kind: runs.every(wentWell) ? 'fine' : 'recovered', newest }
}

import type { LogRun } from './LogRun'

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

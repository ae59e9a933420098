import type { LogReading } from './LogRun'
import { type LogStretch, runStretches } from './runStretches'

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

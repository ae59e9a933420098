import { type FollowedRun, followRun } from './followRun'
import type { LogRun } from './LogRun'
import type { LogRecord } from './LogRecord'
import { isSameApplication, namedApplication } from './namedApplication'

/** The runs of one application, told from record to record. */
export interface FollowedRuns {
  hear: (record: LogRecord) => void
  /** A line that goes on with the record before it. */
  goOn: (line: string) => void
  /** Whatever goes on has come to its end. */
  endAll: () => void
  /** What was heard so far: newest first, of very many only the newest. */
  found: () => { runs: LogRun[]; otherRuns: number; webConnectorVersion: string | null }
}

const keptRuns = 500
const start = /^(?:Performing (SCHEDULED) UPDATE for application|updateWS\(\) for application)\b/
// Adding a row happens outside of any run.
const addingOperation = /^(?:add|register)\w*app/i
const version = /<productVersion="([\d.]{1,40})"/

/** Finds an application's runs among the records of a log. */
export function followRuns(applicationName: string): FollowedRuns {
  let runs: LogRun[] = []
  let lastId = 0
  let otherRuns = 0
  let webConnectorVersion: string | null = null
  // The run that is going on, followed only where it is ours.
  let current: { name: string; start: RegExpExecArray | null; run: FollowedRun | null } | null = null
  let adding: FollowedRun | null = null

  const keep = (run: FollowedRun | null | undefined) => {
    if (run) runs.push({ id: (lastId += 1), ...run.end() })
    if (runs.length > 2 * keptRuns) runs = newestRuns(runs)
  }
  const endAll = () => {
    keep(adding)
    keep(current?.run)
    adding = current = null
  }
  const begin = (name: string, record: LogRecord, started: RegExpExecArray | null) => {
    endAll()
    const isOurs = isSameApplication(name, applicationName)
    if (!isOurs) otherRuns += 1
    const run = isOurs ? followRun(record, 'update', started?.[1] !== undefined) : null
    current = { name, start: started, run }
  }

  const hear = (record: LogRecord) => {
    const name = namedApplication(record)
    webConnectorVersion = version.exec(record.message)?.[1] ?? webConnectorVersion
    keep(adding)
    adding = null
    if (addingOperation.test(record.operation)) {
      // A refusal to add names nobody; it's told, as it may well be ours.
      if (name !== null && !isSameApplication(name, applicationName)) return
      adding = followRun(record, 'adding')
      return adding.hear(record)
    }
    const started = start.exec(record.message)
    const isSame = name !== null && current !== null && isSameApplication(name, current.name)
    // A scheduled run is announced first and then begins.
    const isAnnounced = isSame && started?.[1] === undefined && current?.start?.[1] !== undefined
    if (name !== null && (started ? !isAnnounced : !isSame)) begin(name, record, started)
    if (isAnnounced && started && current) current.start = started
    current?.run?.hear(record)
    if (record.message.includes('Update session unlocked')) endAll()
  }

  const goOn = (line: string) => {
    const following = adding ?? current?.run
    following?.goOn(line)
  }

  const found = () => ({ runs: newestRuns(runs).toReversed(), otherRuns, webConnectorVersion })
  return { hear, goOn, endAll, found }
}

/** In the order of time: files of two computers may tell of the same days. */
function newestRuns(runs: LogRun[]): LogRun[] {
  return runs.toSorted((one, other) => one.startedAt.getTime() - other.startedAt.getTime()).slice(-keptRuns)
}

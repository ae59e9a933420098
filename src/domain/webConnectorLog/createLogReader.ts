import { type FollowedRun, followRun } from './followRun'
import type { LogReading, LogRun } from './LogRun'
import type { LogRecord } from './LogRecord'
import { isSameApplication, namedApplication } from './namedApplication'
import { readRecord } from './readRecord'
import { splitLines } from './splitLines'

/** Reads a log piece by piece, so that a page can draw in between. */
export interface LogReader {
  read: (piece: string) => void
  finish: () => LogReading
}

const keptRuns = 500
const header = /^\uFEFF?(?:Log file initialized at|QBWebConnector [\d.]+ has been initialized)/
const start = /^(?:Performing (SCHEDULED) UPDATE for application|updateWS\(\) for application)\b/
// Adding a row happens outside of any run.
const addingOperation = /^(?:add|register)\w*app/i
const version = /<productVersion="([\d.]{1,40})"/

/** Reads what a QWCLog.txt says of one application. Never throws: what it can't read, it passes over. */
export function createLogReader(applicationName: string): LogReader {
  const runs: LogRun[] = []
  let lastId = 0
  let isLog = false
  let otherRuns = 0
  let webConnectorVersion: string | null = null
  // The run that is going on, followed only where it is ours.
  let current: { name: string; start: RegExpExecArray | null; run: FollowedRun | null } | null = null
  let adding: FollowedRun | null = null

  const keep = (run: FollowedRun | null | undefined) => {
    if (run) runs.push({ id: (lastId += 1), ...run.end() })
    if (runs.length > 2 * keptRuns) runs.splice(0, runs.length - keptRuns)
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

  const takeRecord = (record: LogRecord) => {
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

  const takeLine = (line: string) => {
    const record = readRecord(line)
    if (record) {
      isLog = true
      takeRecord(record)
    } else if (header.test(line)) {
      isLog = true
      endAll()
    } else {
      const following = adding ?? current?.run
      following?.goOn(line)
    }
  }

  const read = splitLines(takeLine)
  const finish = () => {
    read()
    endAll()
    return { isLog, runs: runs.slice(-keptRuns).toReversed(), otherRuns, webConnectorVersion }
  }
  return { read, finish }
}

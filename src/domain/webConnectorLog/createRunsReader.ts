import { compareAsc } from 'date-fns/compareAsc'
import { errorCodes, logProblem } from './logProblem'
import { isSameApplication, type LogRecord, namedApplication } from './logRecords'
import type { LogProblem, LogRun, LogRunStatus } from './LogRun'

/** Reads the runs of one application, record by record. */
export interface RunsReader {
  addRecord: (record: LogRecord) => void
  /** Adds a line that belongs to the last record. */
  addLine: (line: string) => void
  /** Ends the runs that are still open. */
  endRuns: () => void
  /** The runs so far, newest first; at most the newest 500. */
  result: () => { runs: LogRun[]; otherRuns: number; webConnectorVersion: string | null }
}

const keptRuns = 500
const start = /^(?:Performing (SCHEDULED) UPDATE for application|updateWS\(\) for application)\b/
// Adding a row happens outside of any run.
const addingOperation = /^(?:add|register)\w*app/i
const version = /<productVersion="([\d.]{1,40})"/

/** Reads the runs of an application from the records of a log. */
export function createRunsReader(applicationName: string): RunsReader {
  let runs: LogRun[] = []
  let lastId = 0
  let otherRuns = 0
  let webConnectorVersion: string | null = null
  // The run that is open; it is read only if it is of this application.
  let current: { name: string; start: RegExpExecArray | null; run: RunReader | null } | null = null
  let adding: RunReader | null = null

  const keep = (run: RunReader | null | undefined) => {
    if (run) runs.push({ id: (lastId += 1), ...run.end() })
    if (runs.length > 2 * keptRuns) runs = newestRuns(runs)
  }
  const endRuns = () => {
    keep(adding)
    keep(current?.run)
    adding = current = null
  }
  const begin = (name: string, record: LogRecord, started: RegExpExecArray | null) => {
    endRuns()
    const isOurs = isSameApplication(name, applicationName)
    if (!isOurs) otherRuns += 1
    const run = isOurs ? createRunReader(record, 'update', started?.[1] !== undefined) : null
    current = { name, start: started, run }
  }

  const addRecord = (record: LogRecord) => {
    const name = namedApplication(record)
    webConnectorVersion = version.exec(record.message)?.[1] ?? webConnectorVersion
    keep(adding)
    adding = null
    if (addingOperation.test(record.operation)) {
      // A refused application isn't named; it is kept, since it may be this one.
      if (name !== null && !isSameApplication(name, applicationName)) return
      adding = createRunReader(record, 'adding')
      return adding.addRecord(record)
    }
    const started = start.exec(record.message)
    const isSame = name !== null && current !== null && isSameApplication(name, current.name)
    // A scheduled run is announced first and then begins.
    const isAnnounced = isSame && started?.[1] === undefined && current?.start?.[1] !== undefined
    if (name !== null && (started ? !isAnnounced : !isSame)) begin(name, record, started)
    if (isAnnounced && started && current) current.start = started
    current?.run?.addRecord(record)
    if (record.message.includes('Update session unlocked')) endRuns()
  }

  const addLine = (line: string) => {
    const unfinished = adding ?? current?.run
    unfinished?.addLine(line)
  }

  const result = () => ({ runs: newestRuns(runs).toReversed(), otherRuns, webConnectorVersion })
  return { addRecord, addLine, endRuns, result }
}

/** In the order of time: files of two computers may tell of the same days. */
function newestRuns(runs: LogRun[]): LogRun[] {
  return runs.toSorted((one, other) => compareAsc(one.startedAt, other.startedAt)).slice(-keptRuns)
}

/** A run that is being read. */
interface RunReader {
  addRecord: (record: LogRecord) => void
  /** Adds a line that belongs to the last record. */
  addLine: (line: string) => void
  end: () => Omit<LogRun, 'id'>
}

const requestNumber = /^Processing request #(\d{1,9})/
const userNames = [/\busername = '([^']{1,200})'/, /<userName="([^"]{1,200})"/]
const signInResultPattern = /<authRet\[1\]="(none|nvu|busy)"/i
const nothingToDo = /^(?:No Data Exchange|Application Busy|Update postponed)/i
const lastErrorPattern = /<getLastErrorRet="([^"]*)/
const noError = /^(?:|noop|interactive mode|there was no error\.?)$/i
const hresultPattern = /<hresult="(?:0x)?([\da-f]{8})"/i
const ignoredErrorPattern = /^Actual error received from web service/
const errorDetails = /^(?:More info|StackTrace|Source)\b/
const longestError = 1000

/** Reads one run, record by record. */
function createRunReader({ at }: LogRecord, kind: LogRun['kind'], isScheduled = false): RunReader {
  let endedAt = at
  let requests = 0
  let userName: string | null = null
  let signInResult: string | null = null
  let hresult: string | null = null
  let lastErrorText: string | null = null
  let isClosed = kind === 'adding'
  // The first error causes the later ones. One that the Web Connector ignores counts only if nothing worked after it.
  let error: LogRecord | null = null
  let ignoredError: LogRecord | null = null
  let continued: LogRecord | null = null

  const addRecord = (record: LogRecord) => {
    const { message } = record
    if (record.at > endedAt) endedAt = record.at
    continued = null
    requests = Math.max(requests, Number(requestNumber.exec(message)?.[1] ?? 0))
    for (const pattern of userNames) userName ??= pattern.exec(message)?.[1] ?? null
    signInResult ??= nothingToDo.test(message)
      ? 'none'
      : (signInResultPattern.exec(message)?.[1]?.toLowerCase() ?? null)
    const digits = hresultPattern.exec(message)?.[1]
    if (digits !== undefined) hresult ??= `0x${digits.toUpperCase()}`
    const text = lastErrorPattern.exec(message)?.[1]?.trim()
    if (text !== undefined && !noError.test(text)) lastErrorText ??= text
    if (message.includes('<ccResponse=')) isClosed = true
    if (error === null && errorCodes(record)) error = continued = { ...record }
    else if (ignoredError === null && ignoredErrorPattern.test(message)) ignoredError = continued = { ...record }
  }

  const addLine = (line: string) => {
    if (continued === null) return
    if (errorDetails.test(line) || continued.message.length > longestError) continued = null
    else continued.message += ` ${line}`
  }

  const findProblem = (): LogProblem | null => {
    const codes = error && errorCodes(error)
    if (error && codes) return logProblem(error.message, userName, { ...codes, hresult: codes.hresult ?? hresult })
    if (signInResult === 'nvu') return { code: 'wrong_password', webConnectorCode: null, hresult: null, message: '' }
    if (lastErrorText !== null) return logProblem(lastErrorText, userName)
    return ignoredError && !isClosed ? logProblem(ignoredError.message, userName) : null
  }

  const end = () => {
    const problem = findProblem()
    const status = runStatus(problem, signInResult, isClosed)
    return { kind, startedAt: at, endedAt, isScheduled, requests, status, problem }
  }

  return { addRecord, addLine, end }
}

function runStatus(problem: LogProblem | null, signInResult: string | null, isClosed: boolean): LogRunStatus {
  if (problem) return 'failed'
  if (signInResult !== null) return 'nothing_to_do'
  return isClosed ? 'finished' : 'unfinished'
}

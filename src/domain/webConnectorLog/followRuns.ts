import { compareAsc } from 'date-fns/compareAsc'
import { errorCodes, logProblem } from './logProblem'
import { isSameApplication, type LogRecord, namedApplication } from './logRecords'
import type { LogProblem, LogRun, LogRunStatus } from './LogRun'

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
  return runs.toSorted((one, other) => compareAsc(one.startedAt, other.startedAt)).slice(-keptRuns)
}

/** A run that is being read. */
interface FollowedRun {
  hear: (record: LogRecord) => void
  /** A line that goes on with the record before it. */
  goOn: (line: string) => void
  end: () => Omit<LogRun, 'id'>
}

const requestNumber = /^Processing request #(\d{1,9})/
const userNames = [/\busername = '([^']{1,200})'/, /<userName="([^"]{1,200})"/]
const verdictOnSignIn = /<authRet\[1\]="(none|nvu|busy)"/i
const nothingToDo = /^(?:No Data Exchange|Application Busy|Update postponed)/i
const lastError = /<getLastErrorRet="([^"]*)/
const noError = /^(?:|noop|interactive mode|there was no error\.?)$/i
const hresultTold = /<hresult="(?:0x)?([\da-f]{8})"/i
const errorPassedOver = /^Actual error received from web service/
const detailsBegin = /^(?:More info|StackTrace|Source)\b/
const longestError = 1000

/** Follows one run from record to record. */
function followRun({ at }: LogRecord, kind: LogRun['kind'], isScheduled = false): FollowedRun {
  let endedAt = at
  let requests = 0
  let userName: string | null = null
  let verdict: string | null = null
  let hresult: string | null = null
  let said: string | null = null
  let isClosed = kind === 'adding'
  // The first error says what the later ones come from. One that is passed over counts only where nothing worked after it.
  let error: LogRecord | null = null
  let passedOver: LogRecord | null = null
  let open: LogRecord | null = null

  const hear = (record: LogRecord) => {
    const { message } = record
    if (record.at > endedAt) endedAt = record.at
    open = null
    requests = Math.max(requests, Number(requestNumber.exec(message)?.[1] ?? 0))
    for (const pattern of userNames) userName ??= pattern.exec(message)?.[1] ?? null
    verdict ??= nothingToDo.test(message) ? 'none' : (verdictOnSignIn.exec(message)?.[1]?.toLowerCase() ?? null)
    const digits = hresultTold.exec(message)?.[1]
    if (digits !== undefined) hresult ??= `0x${digits.toUpperCase()}`
    const told = lastError.exec(message)?.[1]?.trim()
    if (told !== undefined && !noError.test(told)) said ??= told
    if (message.includes('<ccResponse=')) isClosed = true
    if (error === null && errorCodes(record)) error = open = { ...record }
    else if (passedOver === null && errorPassedOver.test(message)) passedOver = open = { ...record }
  }

  const goOn = (line: string) => {
    if (open === null) return
    if (detailsBegin.test(line) || open.message.length > longestError) open = null
    else open.message += ` ${line}`
  }

  const failure = (): LogProblem | null => {
    const codes = error && errorCodes(error)
    if (error && codes) return logProblem(error.message, userName, { ...codes, hresult: codes.hresult ?? hresult })
    if (verdict === 'nvu') return { fault: 'wrong_password', webConnectorCode: null, hresult: null, message: '' }
    if (said !== null) return logProblem(said, userName)
    return passedOver && !isClosed ? logProblem(passedOver.message, userName) : null
  }

  const end = () => {
    const failed = failure()
    const outcome = outcomeOf(failed, verdict, isClosed)
    return { kind, startedAt: at, endedAt, isScheduled, requests, outcome, failure: failed }
  }

  return { hear, goOn, end }
}

function outcomeOf(failure: LogProblem | null, verdict: string | null, isClosed: boolean): LogRunStatus {
  if (failure) return 'failed'
  if (verdict !== null) return 'nothing_to_do'
  return isClosed ? 'finished' : 'unfinished'
}

import type { LogProblem, LogRunStatus, LogRun } from './LogRun'
import type { LogRecord } from './LogRecord'
import { errorCodes, logProblem } from './logProblem'

/** A run that is being read. */
export interface FollowedRun {
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
export function followRun({ at }: LogRecord, kind: LogRun['kind'], isScheduled = false): FollowedRun {
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

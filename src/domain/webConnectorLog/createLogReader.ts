import { addHours } from 'date-fns/addHours'
import { isWithinInterval } from 'date-fns/isWithinInterval'
import { followRuns } from './followRuns'
import { knownRecords, type LogRecord, readRecord, splitLines } from './logRecords'
import type { LogReading } from './LogRun'

/** Reads a log piece by piece, so that a page can draw in between. */
export interface LogReader {
  read: (piece: string) => void
  /** What is read from here on is the next file of the same log. False where a Web Connector didn't write the one that ends. */
  endFile: () => boolean
  finish: () => LogReading
}

const header = /^\uFEFF?(?:Log file initialized at|QBWebConnector [\d.]+ has been initialized)/
// Longer than QuickBooks takes for an answer.
const longestSilenceHours = 1

/**
 * Reads what a log says of one application. Never throws: what it can't read, it passes over. The Web Connector goes on in a new
 * file when one is full: of several, `beginnings` holds each one's first time, in this order.
 */
export function createLogReader(applicationName: string, beginnings: readonly number[] = []): LogReader {
  const runs = followRuns(applicationName)
  const isKnown = knownRecords(beginnings)
  let isLog = false
  let isFileOfLog = false
  let file = 0
  let lastAt: Date | null = null
  // A later file begins with a header in the middle of a run.
  let isPassedOver = false
  let isBeginning = false

  const takeRecord = (record: LogRecord, line: string) => {
    isFileOfLog = true
    isPassedOver = isKnown(line, record.at, file)
    if (isPassedOver) return
    if (isBeginning && !follows(record.at, lastAt)) runs.endAll()
    isBeginning = false
    lastAt = record.at
    runs.hear(record)
  }
  const takeLine = (line: string) => {
    const record = readRecord(line)
    if (record) return takeRecord(record, line)
    const isHeader = header.test(line)
    isFileOfLog ||= isHeader
    if (isPassedOver) return
    if (isHeader) runs.endAll()
    else runs.goOn(line)
  }

  const read = splitLines(takeLine)
  const endFile = () => {
    read()
    const wasLog = isFileOfLog
    isLog ||= wasLog
    isFileOfLog = false
    isPassedOver = isBeginning = true
    file += 1
    return wasLog
  }
  const finish = () => {
    endFile()
    runs.endAll()
    return { isLog, ...runs.found() }
  }
  return { read, endFile, finish }
}

function follows(at: Date, lastAt: Date | null): boolean {
  return lastAt === null || isWithinInterval(at, { start: lastAt, end: addHours(lastAt, longestSilenceHours) })
}

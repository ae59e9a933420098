import { addHours } from 'date-fns/addHours'
import { isWithinInterval } from 'date-fns/isWithinInterval'
import { createRunsReader } from './createRunsReader'
import { knownRecords, type LogRecord, readRecord, splitLines } from './logRecords'
import type { LogReading } from './LogRun'

/** Reads a log chunk by chunk, so that the page stays responsive. */
export interface LogReader {
  read: (chunk: string) => void
  /** What is read from here on is the next file of the same log. False where a Web Connector didn't write the one that ends. */
  endFile: () => boolean
  finish: () => LogReading
}

const header = /^\uFEFF?(?:Log file initialized at|QBWebConnector [\d.]+ has been initialized)/
// Longer than QuickBooks takes for an answer.
const longestSilenceHours = 1

/**
 * Reads the runs of one application from a log. Never throws: what it can't read, it skips. The Web Connector starts a new file when
 * one is full: `beginnings` holds the first time of each file, in the order in which they are read.
 */
export function createLogReader(applicationName: string, beginnings: readonly number[] = []): LogReader {
  const runs = createRunsReader(applicationName)
  const isKnown = knownRecords(beginnings)
  let isLog = false
  let isFileOfLog = false
  let file = 0
  let lastAt: Date | null = null
  // A later file begins with a header in the middle of a run.
  let isDuplicate = false
  let isBeginning = false

  const handleRecord = (record: LogRecord, line: string) => {
    isFileOfLog = true
    isDuplicate = isKnown(line, record.at, file)
    if (isDuplicate) return
    if (isBeginning && !follows(record.at, lastAt)) runs.endRuns()
    isBeginning = false
    lastAt = record.at
    runs.addRecord(record)
  }
  const handleLine = (line: string) => {
    const record = readRecord(line)
    if (record) return handleRecord(record, line)
    const isHeader = header.test(line)
    isFileOfLog ||= isHeader
    if (isDuplicate) return
    if (isHeader) runs.endRuns()
    else runs.addLine(line)
  }

  const read = splitLines(handleLine)
  const endFile = () => {
    read()
    const wasLog = isFileOfLog
    isLog ||= wasLog
    isFileOfLog = false
    isDuplicate = isBeginning = true
    file += 1
    return wasLog
  }
  const finish = () => {
    endFile()
    runs.endRuns()
    return { isLog, ...runs.result() }
  }
  return { read, endFile, finish }
}

function follows(at: Date, lastAt: Date | null): boolean {
  return lastAt === null || isWithinInterval(at, { start: lastAt, end: addHours(lastAt, longestSilenceHours) })
}

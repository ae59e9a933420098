/** One record of QWCLog.txt: its time, operation and message. */
export interface LogRecord {
  at: Date
  /** Such as `do_authenticate`; empty where none is named. */
  operation: string
  message: string
}

// Searched for, not anchored: a record may be glued to what was written before it.
const stamp = /(\d{4})(\d\d)(\d\d)\.(\d\d):(\d\d):(\d\d) UTC\s?:\s?/
const operationEnd = '() : '
const longestOperation = 120
/** The record that begins in a line; null for a line that goes on with an earlier one. */
export function readRecord(line: string): LogRecord | null {
  const found = line.includes(' UTC') ? stamp.exec(line) : null
  if (found === null) return null
  const at = timeOf(found.slice(1).map(Number))
  if (at === null) return null
  const text = line.slice(found.index + found[0].length)
  const end = text.indexOf(operationEnd)
  if (end === -1 || end > longestOperation) return { at, operation: '', message: text.trim() }
  const operation = text.slice(text.lastIndexOf('.', end) + 1, end)
  return { at, operation, message: text.slice(end + operationEnd.length).trim() }
}

/** Null for what no clock shows, such as a 13th month, which a date would carry over into another year. */
function timeOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): Date | null {
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const shown = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()]
  return [year, month, day, hour, minute].every((value, part) => value === shown[part]) && second < 60 ? at : null
}

const longestLine = 4096
/** Splits a text that comes in chunks into lines, each cut to a maximum length. Call without a chunk at the end. */
export function splitLines(onLine: (line: string) => void): (chunk?: string) => void {
  let rest = ''
  return (chunk) => {
    if (chunk === undefined) {
      if (rest !== '') onLine(rest)
      rest = ''
      return
    }
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      const line = rest + chunk.slice(from, Math.min(end, from + longestLine))
      if (line !== '') onLine(line.endsWith('\r') ? line.slice(0, -1) : line)
      rest = ''
      from = end + 1
    }
    if (rest.length < longestLine) rest += chunk.slice(from, from + longestLine)
  }
}

/** Tells whether an earlier file of a log holds a record too: a file may be chosen together with its own copy. */
export function knownRecords(beginnings: readonly number[]): (line: string, at: Date, file: number) => boolean {
  const firstFiles = new Map<string, number>()
  return (line, at, file) => {
    const firstFile = firstFiles.get(line)
    // Only what is as late as the beginning of the next file can come again.
    const next = beginnings[file + 1]
    if (firstFile === undefined && next !== undefined && at.getTime() >= next) firstFiles.set(line, file)
    return firstFile !== undefined && firstFile < file
  }
}

const longestName = 200
const naming = [
  /\bfor application\s*=\s*(.+?)(?: has STARTED)?$/,
  /^Authenticating to application (.+), username\b/,
  /^AppName: (.+?)\s*\|/,
  /^Application = (.+) has been (?:added|replaced)/,
]
/** The application that a record names, if it names one. */
export function namedApplication({ message }: LogRecord): string | null {
  const text = message.slice(0, longestName)
  for (const pattern of naming) {
    const name = pattern.exec(text)?.[1]
    if (name !== undefined) return name
  }
  return null
}
/** True where two names are of the same row: quotes, case and spaces aside, and the number that a second row of a name gets. */
export function isSameApplication(name: string, other: string): boolean {
  return plainName(name) === plainName(other)
}
function plainName(name: string): string {
  const bare = name.trim().replace(/^['"<](.*)['">]$/, '$1')
  return bare
    .replace(/ \(\d+\)$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

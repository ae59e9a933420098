import type { LogRecord } from './LogRecord'

// Searched for, not anchored: a record may be glued to what was written before it.
const stamp = /(\d{4})(\d\d)(\d\d)\.(\d\d):(\d\d):(\d\d) UTC\s?:\s?/
const operationEnd = '() : '
const longestOperation = 120

/** The record that begins in a line; null for a line that goes on with an earlier one. */
export function readRecord(line: string): LogRecord | null {
  const found = line.includes(' UTC') ? stamp.exec(line) : null
  if (found === null) return null
  const [year = 0, month = 0, day = 0, hour, minute, second] = found.slice(1).map(Number)
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const text = line.slice(found.index + found[0].length)
  const end = text.indexOf(operationEnd)
  if (end === -1 || end > longestOperation) return { at, operation: '', message: text.trim() }
  const operation = text.slice(text.lastIndexOf('.', end) + 1, end)
  return { at, operation, message: text.slice(end + operationEnd.length).trim() }
}

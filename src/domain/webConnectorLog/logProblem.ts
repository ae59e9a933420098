import { logProblemCode } from './logFaults'
import type { LogProblem } from './LogRun'
import type { LogRecord } from './LogRecord'
import { redacted } from './redacted'

const webConnectorCode = /^(QBWC\d{4})\b[:\s]*/
const anyHresult = /\b(?:0x)?(80040[1-4][\da-f]{2})\b/i

// A lock that stays, a summary of other errors, a question on closing: none of them stops a run.
const harmless = new Set(['QBWC1015', 'QBWC1016', 'QBWC1017', 'QBWC1020', 'QBWC1031'])

/** The codes by which a record tells of an error. */
export interface ErrorCodes {
  code: string | null
  hresult: string | null
}

/** The codes of the error that a record tells of; null where it tells of none. */
export function errorCodes({ operation, message }: LogRecord): ErrorCodes | null {
  const code = webConnectorCode.exec(message)?.[1] ?? null
  if (code !== null && harmless.has(code)) return null
  const hresult = hresultIn(message, code !== null || operation === 'ProcessRequestXML')
  return code === null && hresult === null ? null : { code, hresult }
}

/** What stopped a run, in words that hold nothing private. Without codes, its words are all there is. */
export function logProblem(message: string, userName: string | null, codes?: ErrorCodes): LogProblem {
  const { code = null, hresult = null } = codes ?? {}
  const text = redacted(message.replace(webConnectorCode, ''), userName)
  return { fault: logProblemCode(code, hresult, text), webConnectorCode: code, hresult, message: text }
}

/** Elsewhere than beside an error, eight digits may be anything, such as part of an answer. */
function hresultIn(message: string, isError: boolean): string | null {
  const digits = isError ? anyHresult.exec(message.slice(0, 400))?.[1] : undefined
  return digits === undefined ? null : `0x${digits.toUpperCase()}`
}

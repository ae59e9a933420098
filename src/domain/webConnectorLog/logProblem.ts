import { problemForHresult, startProblem } from '../problems/problemForHresult'
import type { LogRecord } from './logRecords'
import type { LogProblem, LogProblemCode } from './LogRun'

const codePattern = /^(QBWC\d{4})\b[:\s]*/
const anyHresult = /\b(?:0x)?(80040[1-4][\da-f]{2})\b/i

// A lock that stays, a summary of other errors, a question on closing: none of them stops a run.
const harmless = new Set(['QBWC1015', 'QBWC1016', 'QBWC1017', 'QBWC1020', 'QBWC1031'])

/** The codes by which a record tells of an error. */
export interface ErrorCodes {
  webConnectorCode: string | null
  hresult: string | null
}

/** The codes of the error that a record tells of; null where it tells of none. */
export function errorCodes({ operation, message }: LogRecord): ErrorCodes | null {
  const webConnectorCode = codePattern.exec(message)?.[1] ?? null
  if (webConnectorCode !== null && harmless.has(webConnectorCode)) return null
  const hresult = hresultIn(message, webConnectorCode !== null || operation === 'ProcessRequestXML')
  return webConnectorCode === null && hresult === null ? null : { webConnectorCode, hresult }
}

/** What stopped a run, without anything private. Where the log gives no codes, the text decides. */
export function logProblem(message: string, userName: string | null, codes?: ErrorCodes): LogProblem {
  const { webConnectorCode = null, hresult = null } = codes ?? {}
  const text = redacted(message.replace(codePattern, ''), userName)
  return { code: logProblemCode(webConnectorCode, hresult, text), webConnectorCode, hresult, message: text }
}

/** Elsewhere than beside an error, eight digits may be anything, such as part of an answer. */
function hresultIn(message: string, isError: boolean): string | null {
  const digits = isError ? anyHresult.exec(message.slice(0, 400))?.[1] : undefined
  return digits === undefined ? null : `0x${digits.toUpperCase()}`
}

// On its own another problem, which sends people to the log: there it must mean something, most often a broken installation.
const couldNotAccess = '0x80040401'

const problemNumbers: readonly (readonly [code: LogProblemCode, ...numbers: number[]])[] = [
  ['wrong_password', 1040],
  ['password_missing', 1028, 1029, 1030, 1038],
  ['service_unanswered', 1003, 1004, 1012, 1036, 1041, 1042, 1043, 1044, 1045, 1046, 2012],
  ['certificate_refused', 1048],
  ['configuration_faulty', 1000, 1001, 1002, 1010, 1035, 1051],
  ['row_missing', 1011, 1018, 1019, 1032],
  ['could_not_start_quickbooks', 1007, 1008, 1009, 1013, 1014, 1022, 1023, 1024, 1025],
  ['duplicate_registration', 1026, 1027, 1039],
  ['quickbooks_not_found', 1034],
  ['connector_outdated', 1037],
]
const byNumber = new Map(
  problemNumbers.flatMap(([problem, ...numbers]) => numbers.map((number) => [`QBWC${number}`, problem])),
)

/** Where the codes don't tell which problem it is, the text does. */
const byText: readonly (readonly [pattern: RegExp, code: LogProblemCode])[] = [
  [/could not establish trust|certificate|SSL|TLS/i, 'certificate_refused'],
  [/another company|different (?:company|from the one)/i, 'wrong_company_file'],
  [/could not start quickbooks/i, 'could_not_start_quickbooks'],
  [/underlying connection|connection was closed|unable to connect|name could not be resolved/i, 'service_unanswered'],
  [/timed? ?out|actively refused|\(50[0-4]\)/i, 'service_unanswered'],
]
// One code for several causes, and only its message tells them apart.
const needsAdmin = /\badmin|has not accessed/i
const incomplete = /missing|element|required field/i

/** What an error is about, by what the Web Connector wrote of it. */
export function logProblemCode(
  webConnectorCode: string | null,
  hresult: string | null,
  message: string,
): LogProblemCode {
  if (hresult === couldNotAccess) return 'quickbooks_not_found'
  const fromQuickBooks = hresult === null ? 'other' : problemForHresult(hresult, message)
  if (fromQuickBooks !== 'other') return fromQuickBooks
  const code = webConnectorCode === null ? undefined : byNumber.get(webConnectorCode)
  if (code === 'could_not_start_quickbooks') return startProblem(message)
  if (code === 'duplicate_registration' && needsAdmin.test(message)) return 'access_not_granted'
  if (code === 'duplicate_registration' && incomplete.test(message)) return 'configuration_faulty'
  if (code === 'service_unanswered' || code === undefined) {
    return byText.find(([pattern]) => pattern.test(message))?.[1] ?? code ?? 'other'
  }
  return code
}

const maxLength = 300

/** What is redacted, and by what it is replaced; in this order. */
const secrets: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/<\?xml[^]*|<QBXML[^]*/gi, '…'],
  [/<(userName|strUserName|password|strPassword|wcTicket|ticket|token)>[^<]*/gi, '<$1>…'],
  [
    /\b(userName|strUserName|password|strPassword|passwd|pwd|wcTicket|ticket|token|secret)\s*[=:]\s*(?:"[^"]*"?|'[^']*'?|<[^>]*>?|\S+)/gi,
    '$1=…',
  ],
  [/\b\d(?:[ -]?\d){12,18}\b|\b\d{3}-\d{2}-\d{4}\b/g, '…'],
  [/(\bhttps?:\/\/)[^\s/@]{1,200}@/gi, '$1'],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*/g, '…'],
  [/\{?\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b\}?/gi, '…'],
  // Of a web address, what follows its path; of a file's place, all but the file's name.
  [/(\bhttps?:\/\/[^\s"'<>?#]+)[?#][^\s"'<>]*/gi, '$1'],
  [/(?:\b[a-z]:|\\)[\\/](?:[^\\/:*?"<>|\r\n]{1,100}[\\/])*/gi, ''],
  [/\/(?:Users|home)\/[^/\n]{1,100}\//g, ''],
  [/[\w+/=-]{32,}/g, '…'],
  // What a terminal or an editor would obey, or show in another order.
  [/[\p{Cc}\p{Cf}]/gu, ' '],
]

/** A text of the log without passwords, tickets, names of users, folders or e-mail addresses, cut to a few lines. */
export function redacted(text: string, userName: string | null = null): string {
  const short = text.slice(0, 4 * maxLength)
  const named = userName ? short.replaceAll(userName, '…') : short
  const safe = secrets.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), named)
  const plain = safe.replaceAll(/\s+/g, ' ').trim()
  return plain.length > maxLength ? `${plain.slice(0, maxLength)}…` : plain
}

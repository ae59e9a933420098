import { problemForHresult, startProblem } from '../problems/problemForHresult'
import type { LogProblemCode } from './LogRun'

// On its own another problem, which sends people to the log: there it must mean something, most often a broken installation.
const couldNotAccess = '0x80040401'

const codes: readonly (readonly [fault: LogProblemCode, ...numbers: number[]])[] = [
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
const byCode = new Map(codes.flatMap(([fault, ...numbers]) => numbers.map((number) => [`QBWC${number}`, fault])))

/** Where a code or none of them says too little, the words do. */
const byText: readonly (readonly [pattern: RegExp, fault: LogProblemCode])[] = [
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
export function logProblemCode(code: string | null, hresult: string | null, message: string): LogProblemCode {
  if (hresult === couldNotAccess) return 'quickbooks_not_found'
  const fromQuickBooks = hresult === null ? 'other' : problemForHresult(hresult, message)
  if (fromQuickBooks !== 'other') return fromQuickBooks
  const fault = code === null ? undefined : byCode.get(code)
  if (fault === 'could_not_start_quickbooks') return startProblem(message)
  if (fault === 'duplicate_registration' && needsAdmin.test(message)) return 'access_not_granted'
  if (fault === 'duplicate_registration' && incomplete.test(message)) return 'configuration_faulty'
  if (fault === 'service_unanswered' || fault === undefined) {
    return byText.find(([pattern]) => pattern.test(message))?.[1] ?? fault ?? 'other'
  }
  return fault
}

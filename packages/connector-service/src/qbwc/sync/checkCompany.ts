import { addMinutes } from 'date-fns/addMinutes'
import { changeDesktop } from '../../desktop/changeDesktop'
import {
  type Candidate,
  candidateOf,
  connectionWithCompany,
  expectedCompanyNames,
  isExpectedName,
} from '../../desktop/companyCandidate'
import { knowsPath, sameText } from '../../desktop/companyPaths'
import { problemCleared } from '../problems/problemChange'
import { sameGuid, stampOf, type FirstExchange } from '../qbxml/readFirstExchange'
import type { Desktop } from '../rows'
import { failSession, stopSession } from '../session/failSession'
import type { LockedSession } from '../session/withSessionLock'
import { letIn } from './letIn'

/** QuickBooks stays open for the Web Connector meanwhile, so not for long. */
const waitMinutes = 3

/** `passed`: the exchange may go on. `asked`: the customer must confirm the company first. `failed`: it is over. */
type CompanyCheck = 'passed' | 'asked' | 'failed'

/**
 * Lets the exchange go on only with the company file that was connected: its FileID, under our OwnerID, must be ours.
 * The first that passes and is confirmed links the connection and queues the first sync; a connection that is brought back
 * expects the company that it had. Unless it passed, nothing was asked of QuickBooks, and nothing is kept of the file but its
 * name, its path and its computer.
 */
export async function checkCompany(
  begun: LockedSession,
  exchange: FirstExchange,
  companyPath: string,
): Promise<CompanyCheck> {
  const { desktop } = begun
  const { fileId, computerName, computerTime } = stampOf(exchange, desktop.owner_id)
  await begun.setState({ computer_time: computerTime })
  const turn = { ...begun, session: { ...begun.session, computer_time: computerTime } }
  if (fileId === null || !sameGuid(fileId, desktop.file_id)) {
    await failSession(turn, { code: 'wrong_company_file' })
    return 'failed'
  }
  const company: Candidate = { name: exchange.companyName, path: companyPath, computerName }
  const isFirst = desktop.company_linked_at === null
  if (isFirst && !isExpected(desktop, company)) {
    await failSession(turn, { code: 'wrong_company_file' })
    return 'failed'
  }
  if (exchange.qbxmlVersion === undefined) {
    await failSession(turn, { code: 'other', detail: 'This QuickBooks speaks no version of qbXML that we know.' })
    return 'failed'
  }
  await keepProduct(turn, exchange)
  if (isFirst ? !(await isConfirmed(turn, company)) : !isAtKnownPath(turn, company)) {
    // A Web Connector that says it again at each call doesn't wait for ever.
    const asked = turn.session.company_asked_until === null ? null : candidateOf(desktop)
    if (asked !== null && isSameOn(asked, company)) return checkConfirmation(turn)
    await ask(turn, company)
    return 'asked'
  }
  await letIn(turn, company)
  return 'passed'
}

/** Goes on in a session that waited for the customer: with the company once it is confirmed, and not for ever. */
export async function checkConfirmation(turn: LockedSession): Promise<CompanyCheck> {
  const { desktop, session, scope } = turn
  const candidate = candidateOf(desktop)
  if (desktop.company_linked_at !== null) {
    if (candidate === null) {
      await failSession(turn, { code: 'wrong_company_file' })
      return 'failed'
    }
    if (isAtKnownPath(turn, candidate)) {
      await letIn(turn, candidate)
      return 'passed'
    }
  } else if (candidate !== null && desktop.company_confirmed_at !== null) {
    if (await isConfirmed(turn, candidate)) {
      await letIn(turn, candidate)
      return 'passed'
    }
    // Another connection was faster.
    await ask(turn, candidate)
    return 'asked'
  }
  if (stillWaits(session.company_asked_until, scope.now())) return 'asked'
  await stopSession(
    turn,
    `Nothing was read: ${desktop.candidate_name ?? 'the company'} waits to be confirmed on the setup page. Answer there; the next update goes on.`,
  )
  return 'failed'
}

/** A clock that was set back must not make QuickBooks wait for hours. */
function stillWaits(until: string | null, now: Date) {
  return until !== null && now.toISOString() < until && until <= addMinutes(now, waitMinutes).toISOString()
}

/** What QuickBooks is, of which nothing is of the company. */
async function keepProduct({ scope, desktop }: LockedSession, { product, qbxmlVersion }: FirstExchange) {
  const change = { quickbooks_product: product, qbxml_version: qbxmlVersion ?? null }
  await changeDesktop(scope, desktop.connection_id, change)
}

/**
 * Whether the company may be read: the customer has said so, or nobody needs to be asked. What another connection has already is asked
 * about in any case.
 */
async function isConfirmed({ scope, desktop }: LockedSession, company: Candidate): Promise<boolean> {
  if (!scope.settings.confirmCompany) return true
  const asked = candidateOf(desktop)
  const connectionId = desktop.connection_id
  const isAnswered = desktop.company_confirmed_at !== null && (asked === null || isSameOn(asked, company))
  if (!isAnswered && !isKnown(desktop, company, await expectedCompanyNames(scope, connectionId))) return false
  await lockCompany(scope, connectionId)
  return (await connectionWithCompany(scope, connectionId, company)) === null
}

/** A copy of a company file bears the same stamp, and may be last year's: at a path that is new, the customer is asked. */
function isAtKnownPath({ scope, desktop }: LockedSession, { path }: Candidate) {
  return !scope.settings.confirmCompany || desktop.company_path === null || knowsPath(desktop, path)
}

/** Of two connections that look at one company file at once, the second waits for what the first makes of it. */
async function lockCompany({ db }: LockedSession['scope'], connectionId: string) {
  await db
    .updateTable('companies')
    .set((row) => ({ name: row.ref('name') }))
    .where('id', '=', (query) => query.selectFrom('connections').select('company_id').where('id', '=', connectionId))
    .execute()
}

/** As {@link isSame}, and on one computer where both are known: another may have another file there. */
function isSameOn(one: Candidate, other: Candidate) {
  const hasComputers = one.computerName !== null && other.computerName !== null
  return isSame(one, other) && (!hasComputers || sameText(one.computerName ?? '', other.computerName ?? ''))
}

function isSame(one: Candidate, other: Candidate) {
  return sameText(one.name, other.name) && sameText(one.path, other.path)
}

/**
 * Whether nobody needs to be asked: a first company is one that the provider expects; a connection that is brought back comes back to the
 * file that it had, on whichever computer, under its name or one that the provider expects. A copy at another path may be last year's.
 */
function isKnown({ company_name, company_path }: Desktop, { name, path }: Candidate, expected: readonly string[]) {
  if (company_name === null) return isExpectedName(expected, name)
  return sameText(company_path ?? '', path) && isExpectedName([company_name, ...expected], name)
}

/** Shows the company to the customer, and has the Web Connector wait. */
async function ask({ scope, desktop, setState }: LockedSession, { name, path, computerName }: Candidate) {
  const now = scope.now()
  const cleared = problemCleared(desktop, (code) => code !== 'data_rejected')
  // That the file which was refused is open still isn't solved by asking about it once more.
  const isStillOpen = desktop.company_linked_at !== null && desktop.problem_code === 'wrong_company_file'
  await setState({ company_asked_until: addMinutes(now, waitMinutes).toISOString() })
  await changeDesktop(
    scope,
    desktop.connection_id,
    {
      ...cleared.change,
      ...(desktop.company_linked_at === null && { company_confirmed_at: null }),
      candidate_name: name,
      candidate_path: path,
      candidate_computer_name: computerName,
      candidate_seen_at: now.toISOString(),
    },
    ...(isStillOpen ? [] : cleared.entries),
  )
}

/**
 * A Web Connector that was removed stamps whatever company file is open when it is set up again, so the FileID alone can't tell.
 * A company may have been renamed or its file moved meanwhile, but hardly both.
 */
function isExpected({ company_name, company_path }: Desktop, { name, path }: Candidate) {
  if (company_name === null) return true
  const hasItsPath = company_path !== null && company_path !== '' && sameText(company_path, path)
  return hasItsPath || sameText(company_name, name)
}

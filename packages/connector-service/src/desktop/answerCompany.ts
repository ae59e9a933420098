import type { CompanyAnswer } from 'connections-sdk/contract'
import { HttpError } from '../http/HttpError'
import { problemChange } from '../qbwc/problems/problemChange'
import type { DocumentScope } from './quickBooksDesktopDocument'
import { changeDesktop } from './changeDesktop'
import { type Candidate, candidateOf, connectionWithCompany } from './companyCandidate'
import { knowsPath, withoutPath, withPaths } from './companyPaths'
import { lockOwnedConnection } from './lockOwnedConnection'
import { replaceConfiguration } from './replaceConfiguration'
import { resetCandidate } from './resetConnection'

/**
 * Takes the customer's answer to whether the company that was open in QuickBooks is theirs, or may be read where it lies now. Yes: a session that waits goes on,
 * else the next one does. No: the connection gets a new registration for the right company file; one that was brought back still
 * expects the company that it had, and keeps its records.
 *
 * @throws HttpError 409 where no company waits for an answer, another one is open by now, or another connection has it already
 */
export async function answerCompany(
  scope: DocumentScope,
  companyId: string,
  connectionId: string,
  { confirmed, companyName, path }: CompanyAnswer,
) {
  const desktop = await lockOwnedConnection(scope, companyId, connectionId)
  const candidate = candidateOf(desktop)
  if (candidate === null) {
    throw new HttpError(409, 'No company waits to be confirmed.')
  }
  if ((companyName ?? candidate.name) !== candidate.name || (path ?? candidate.path) !== candidate.path) {
    throw new HttpError(409, 'Another company is open in QuickBooks by now.')
  }
  const isLinked = desktop.company_linked_at !== null
  if (!confirmed) {
    if (isLinked) return refusePath(scope, desktop, candidate)
    const refused = { kind: 'companyRefused', by: 'customer', detail: candidate.name } as const
    return replaceConfiguration(scope, companyId, connectionId, 'otherCompany', 'kept', refused)
  }
  if (!isLinked && desktop.company_confirmed_at !== null) return
  const other = await connectionWithCompany(scope, connectionId, candidate)
  if (other !== null) throw new HttpError(409, 'This company file is connected already, by another connection.')
  if (isLinked) return confirmPath(scope, desktop, candidate)
  await changeDesktop(
    scope,
    connectionId,
    { company_confirmed_at: scope.now().toISOString() },
    { kind: 'companyConfirmed', by: 'customer', detail: candidate.name },
  )
}

type Desktop = Awaited<ReturnType<typeof lockOwnedConnection>>

/** The connection's company may be read at another path. Answered before, it waits to be acted on. */
async function confirmPath(scope: DocumentScope, desktop: Desktop, { name, path }: Candidate) {
  if (knowsPath(desktop, path)) return
  await changeDesktop(
    scope,
    desktop.connection_id,
    { confirmed_paths: withPaths(desktop, path) },
    { kind: 'companyConfirmed', by: 'customer', detail: name },
  )
}

/**
 * It may not: another file is open than the one to read, which is a problem until the right one is. The question comes again should this one
 * be met there once more.
 */
async function refusePath(scope: DocumentScope, desktop: Desktop, { name, path }: Candidate) {
  const { change, entries } = problemChange(desktop, { code: 'wrong_company_file' }, scope.now(), 'customer')
  await changeDesktop(
    scope,
    desktop.connection_id,
    { ...resetCandidate, ...change, confirmed_paths: withoutPath(desktop, path) },
    { kind: 'companyRefused', by: 'customer', detail: name },
    ...entries,
  )
}

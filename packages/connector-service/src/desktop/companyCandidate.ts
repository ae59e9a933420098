import type { CompanyCandidate } from 'connections-sdk/contract'
import type { Selectable } from 'kysely'
import * as z from 'zod/mini'
import type { DesktopConnectionsTable, SessionsTable } from '../database/tables'
import type { Scope } from '../Scope'
import { knowsPath, sameText } from './companyPaths'

type Desktop = Selectable<DesktopConnectionsTable>

/** The company file that was open in QuickBooks: all that is known of it before it is confirmed. */
export interface Candidate {
  name: string
  path: string
  computerName: string | null
}

/** The company that waits for an answer, or whose answer waits to be acted on; null when there is none. */
export function candidateOf(
  desktop: Pick<Desktop, 'candidate_name' | 'candidate_path' | 'candidate_computer_name'>,
): Candidate | null {
  const { candidate_name: name, candidate_path, candidate_computer_name } = desktop
  return name === null ? null : { name, path: candidate_path ?? '', computerName: candidate_computer_name }
}

/** The candidate as the document has it. */
export async function candidateBody(
  scope: Pick<Scope, 'db' | 'now'>,
  desktop: Desktop,
  session: Selectable<SessionsTable> | undefined,
): Promise<CompanyCandidate | null> {
  const candidate = candidateOf(desktop)
  if (candidate === null || desktop.candidate_seen_at === null) return null
  const isAtOtherPath = desktop.company_linked_at !== null && !knowsPath(desktop, candidate.path)
  const expected = await expectedCompanyNames(scope, desktop.connection_id)
  return {
    companyName: candidate.name,
    path: candidate.path,
    computerName: candidate.computerName,
    seenAt: desktop.candidate_seen_at,
    matchesExpected: isExpectedName(expected, candidate.name),
    expectedCompanyNames: expected,
    ...(isAtOtherPath && { isAtOtherPath }),
    alreadyConnected: await connectionWithCompany(scope, desktop.connection_id, candidate),
    waitsUntil:
      session === undefined || session.state === 'waitForClose' || session.interrupted_at !== null
        ? null
        : later(session.company_asked_until, scope.now()),
  }
}

/** The time where it is to come: a Web Connector that is gone doesn't end its session. */
function later(time: string | null, now: Date) {
  return time !== null && time > now.toISOString() ? time : null
}

/** What the company's file may be called in QuickBooks; empty: nothing in particular is expected. */
export async function expectedCompanyNames({ db }: Pick<Scope, 'db'>, connectionId: string): Promise<string[]> {
  const row = await db
    .selectFrom('companies')
    .innerJoin('connections', 'connections.company_id', 'companies.id')
    .select('expected_company_names')
    .where('connections.id', '=', connectionId)
    .executeTakeFirst()
  return z.parse(z.array(z.string()), JSON.parse(row?.expected_company_names ?? '[]'))
}

/** Whether a company's name is one of those expected. */
export function isExpectedName(expected: readonly string[], name: string) {
  return expected.some((one) => sameText(one, name))
}

/**
 * The company's other connection that has this file; null when none has. One whose registration was replaced has it still, but for
 * a connection that had it too: of those, the first that reads it links it. Two computers may have files of one name and path.
 */
export async function connectionWithCompany({ db }: Pick<Scope, 'db'>, connectionId: string, candidate: Candidate) {
  const connections = await db
    .selectFrom('desktop_connections')
    .innerJoin('connections', 'connections.id', 'desktop_connections.connection_id')
    .select(['connection_id', 'status', 'company_name', 'company_path', 'computer_name'])
    .where('status', 'in', ['Linked', 'PendingAuth'])
    .where('company_id', '=', (query) =>
      query.selectFrom('connections as own').select('own.company_id').where('own.id', '=', connectionId),
    )
    .execute()
  const having = connections.filter((one) => hasFile(one, candidate))
  const comesBack = having.some(({ connection_id }) => connection_id === connectionId)
  const same = having.find(
    ({ connection_id, status }) => connection_id !== connectionId && (status === 'Linked' || !comesBack),
  )
  return same?.connection_id ?? null
}

function hasFile(
  { company_name, company_path, computer_name }: Pick<Desktop, 'company_name' | 'company_path' | 'computer_name'>,
  { name, path, computerName }: Candidate,
) {
  if (company_name === null || !sameText(company_name, name) || !sameText(company_path ?? '', path)) return false
  const isShared = path.startsWith(String.raw`\\`)
  return isShared || computer_name === null || computerName === null || sameText(computer_name, computerName)
}

import type { ReplacementReason } from 'connections-sdk/contract'
import { HttpError } from '../http/HttpError'
import type { Scope } from '../Scope'
import { changeDesktop, type DesktopChange, type TimelineEntry } from './changeDesktop'
import { lockOwnedConnection } from './lockOwnedConnection'
import { newRegistration } from './newRegistration'
import { noProblem, resetCandidate, resetConnection, resetSignIn } from './resetConnection'

/** What the Web Connector shows of a session that was open. */
const otherCompanyText =
  'This is not the company to connect: nothing was read. Remove this row, open the right company in QuickBooks and add the new file.'

/** The connection forgets which company it had, so that any may take its place. */
const forgottenCompany = {
  company_name: null,
  company_path: null,
  computer_name: null,
  confirmed_paths: null,
} satisfies DesktopChange

/**
 * Makes a new registration for a connection that goes on, and brings setup back to opening the file: the Web Connector knows nothing of the
 * new pair. Ids and data are kept; with another company, until that one links. On another computer setup goes back to checking it.
 *
 * @throws HttpError 409 for a connection that has ended
 */
export async function replaceConfiguration(
  scope: Scope,
  companyId: string,
  connectionId: string,
  reason: ReplacementReason,
  earlierCompany: 'kept' | 'forgotten' = reason === 'otherCompany' ? 'forgotten' : 'kept',
  ...happenedBefore: TimelineEntry[]
) {
  const desktop = await lockOwnedConnection(scope, companyId, connectionId)
  if (hasEnded(desktop.status)) throw new HttpError(409, `This connection is ${desktop.status}: bring it back first.`)
  const replaced = { kind: 'configurationReplaced', by: 'customer', detail: reason } as const
  const entries: TimelineEntry[] = [...happenedBefore, replaced]
  if (desktop.problem_code !== null) {
    entries.push({ kind: 'problemCleared', by: 'service', detail: desktop.problem_code })
  }
  const change = {
    generation: desktop.generation + 1,
    replacement_reason: reason,
    ...(reason === 'newComputer' && { ...resetConnector, ...unknownComputer }),
    ...(earlierCompany === 'forgotten' && forgottenCompany),
  }
  await register(scope, connectionId, change, entries, reason === 'otherCompany' ? otherCompanyText : undefined)
}

/**
 * Brings an ended connection back for the same company file. The registration is new, since nobody knows what was removed meanwhile: with
 * the old one, a company file whose row is gone is refused for ever (QBWC1039).
 *
 * @throws HttpError 409 for one that hasn't ended
 */
export async function reconnect(scope: Scope, companyId: string, connectionId: string) {
  const { status, generation } = await lockOwnedConnection(scope, companyId, connectionId)
  if (!hasEnded(status)) {
    throw new HttpError(409, `Only an ended connection can be brought back; this one is ${status}.`)
  }
  const change = { ...resetConnector, generation: generation + 1, replacement_reason: null }
  await register(scope, connectionId, change, [{ kind: 'reconnected', by: 'customer' }])
}

/** After it, setup asks whether the Web Connector is there: the guide to uninstalling may have been followed, or the computer be new. */
const resetConnector = { connector_downloaded_at: null, connector_installed_at: null } satisfies DesktopChange

/** Nobody has checked it, or said whose it is. */
const unknownComputer = { requirements_confirmed_at: null, is_administrator: null } satisfies DesktopChange

/** @param lastError - What an open session says at its end. Without, it is gone at once. */
async function register(
  scope: Scope,
  connectionId: string,
  change: DesktopChange,
  entries: TimelineEntry[],
  lastError?: string,
) {
  await endFinishedHandoffs(scope, connectionId)
  await resetConnection(scope, connectionId, lastError)
  await changeDesktop(
    scope,
    connectionId,
    {
      ...resetSignIn,
      ...resetCandidate,
      ...noProblem,
      ...newRegistration(),
      configuration_downloaded_at: null,
      configuration_opened_at: null,
      configuration_added_at: null,
      ...change,
    },
    ...entries,
  )
}

/** Who helped with a setup that is finished is not part of the next one. */
async function endFinishedHandoffs({ db, now }: Scope, connectionId: string) {
  await db
    .updateTable('handoffs')
    .set({ revoked_at: now().toISOString() })
    .where('connection_id', '=', connectionId)
    .where('opened_at', 'is not', null)
    .where('revoked_at', 'is', null)
    .where((row) =>
      row.exists(
        row
          .selectFrom('desktop_connections as own')
          .select('own.connection_id')
          .where('own.connection_id', '=', connectionId)
          .where('own.first_sync_completed_at', 'is not', null),
      ),
    )
    .execute()
}

function hasEnded(status: string) {
  return status === 'Unlinked' || status === 'Deauthorized'
}

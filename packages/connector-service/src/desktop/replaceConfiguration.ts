import type { ReplacementReason } from 'connections-sdk/contract'
import { newGuid } from '../connections/newGuid'
import { HttpError } from '../http/HttpError'
import type { Scope } from '../Scope'
import { newSupportReference, newUserName } from '../security/randomText'
import { changeDesktop, type DesktopChange, type TimelineEntry } from './changeDesktop'
import { lockOwnedConnection } from './lockOwnedConnection'
import { resetCandidate, resetConnection, resetSignIn } from './resetConnection'

/** What the Web Connector shows of a session that was open. */
const otherCompanyText =
  'This is not the company to connect: nothing was read. Remove this row, open the right company in QuickBooks and add the new file.'

/** The connection forgets which company it had, so that any may take its place. */
const forgottenCompany = {
  company_name: null,
  company_path: null,
  computer_name: null,
} as const satisfies DesktopChange

/**
 * Makes a new OwnerID/FileID pair: the repair where the company file bears another registration's stamp (QBWC1039), or for
 * another company file. Setup goes back to opening the file, since the Web Connector knows nothing of the new pair. The company
 * is confirmed anew.
 *
 * @throws HttpError 409 for a connection that has ended
 */
export async function replaceConfiguration(
  scope: Scope,
  companyId: string,
  connectionId: string,
  reason: ReplacementReason = 'duplicateRegistration',
) {
  const desktop = await lockOwnedConnection(scope, companyId, connectionId)
  if (desktop.status === 'Unlinked' || desktop.status === 'Deauthorized') {
    throw new HttpError(409, `This connection is ${desktop.status}: bring it back first.`)
  }
  const entries: TimelineEntry[] = [{ kind: 'configurationReplaced', by: 'customer', detail: reason }]
  const isRepaired = desktop.problem_code === 'duplicate_registration'
  const isOtherCompany = reason === 'otherCompany'
  if (isRepaired) entries.push({ kind: 'problemCleared', by: 'service', detail: desktop.problem_code ?? undefined })
  await resetConnection(scope, connectionId, isOtherCompany ? otherCompanyText : undefined)
  await changeDesktop(
    scope,
    connectionId,
    {
      ...resetSignIn,
      owner_id: newGuid(),
      file_id: newGuid(),
      generation: desktop.generation + 1,
      replacement_reason: reason,
      company_confirmed_at: null,
      ...resetCandidate,
      ...(isOtherCompany && forgottenCompany),
      // The row of the other company's file may stay in the Web Connector: its calls must be nobody's.
      ...(isOtherCompany && { user_name: newUserName(), support_reference: newSupportReference() }),
      configuration_downloaded_at: null,
      configuration_opened_at: null,
      ...(isRepaired && { problem_code: null, problem_observed_at: null, problem_web_connector_code: null }),
    },
    ...entries,
  )
}

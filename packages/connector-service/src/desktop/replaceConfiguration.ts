import { newGuid } from '../connections/newGuid'
import { HttpError } from '../http/HttpError'
import type { Scope } from '../Scope'
import { changeDesktop, type TimelineEntry } from './changeDesktop'
import { lockOwnedConnection } from './lockOwnedConnection'
import { resetSignIn, resetConnection } from './resetConnection'

/**
 * Makes a new OwnerID/FileID pair: the repair where the company file bears another registration's stamp (QBWC1039). Setup
 * goes back to opening the file, since the Web Connector knows nothing of the new pair.
 *
 * @throws HttpError 409 for a connection that has ended
 */
export async function replaceConfiguration(scope: Scope, companyId: string, connectionId: string) {
  const desktop = await lockOwnedConnection(scope, companyId, connectionId)
  if (desktop.status === 'Unlinked' || desktop.status === 'Deauthorized') {
    throw new HttpError(409, `This connection is ${desktop.status}: bring it back first.`)
  }
  const entries: TimelineEntry[] = [{ kind: 'configurationReplaced', by: 'customer' }]
  const isRepaired = desktop.problem_code === 'duplicate_registration'
  if (isRepaired) entries.push({ kind: 'problemCleared', by: 'service', detail: desktop.problem_code ?? undefined })
  await resetConnection(scope, connectionId)
  await changeDesktop(
    scope,
    connectionId,
    {
      ...resetSignIn,
      owner_id: newGuid(),
      file_id: newGuid(),
      generation: desktop.generation + 1,
      configuration_downloaded_at: null,
      configuration_opened_at: null,
      ...(isRepaired && { problem_code: null, problem_observed_at: null, problem_web_connector_code: null }),
    },
    ...entries,
  )
}

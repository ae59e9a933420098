import type { ReplacementReason } from 'connections-sdk/contract'
import { HttpError } from '../http/HttpError'
import type { Scope } from '../Scope'
import { changeDesktop, type DesktopChange, type TimelineEntry } from './changeDesktop'
import { lockOwnedConnection } from './lockOwnedConnection'
import { newRegistration } from './newRegistration'
import { noProblem, resetConnection, resetSignIn } from './resetConnection'

/**
 * Makes a new registration for a connection that goes on, and brings setup back to opening the file: the Web Connector knows nothing of the
 * new pair. Ids and data are kept. On another computer setup goes back to checking it.
 *
 * @throws HttpError 409 for a connection that has ended
 */
export async function replaceConfiguration(
  scope: Scope,
  companyId: string,
  connectionId: string,
  reason: ReplacementReason,
) {
  const desktop = await lockOwnedConnection(scope, companyId, connectionId)
  if (hasEnded(desktop.status)) throw new HttpError(409, `This connection is ${desktop.status}: bring it back first.`)
  const entries: TimelineEntry[] = [{ kind: 'configurationReplaced', by: 'customer', detail: reason }]
  if (desktop.problem_code !== null) {
    entries.push({ kind: 'problemCleared', by: 'service', detail: desktop.problem_code })
  }
  const checksComputer = reason === 'newComputer' && { ...resetConnector, requirements_confirmed_at: null }
  await register(scope, connectionId, { generation: desktop.generation + 1, ...checksComputer }, entries)
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
  const change = { ...resetConnector, generation: generation + 1 }
  await register(scope, connectionId, change, [{ kind: 'reconnected', by: 'customer' }])
}

/** After it, setup asks whether the Web Connector is there: the guide to uninstalling may have been followed, or the computer be new. */
const resetConnector = { connector_downloaded_at: null, connector_installed_at: null } satisfies DesktopChange

async function register(scope: Scope, connectionId: string, change: DesktopChange, entries: TimelineEntry[]) {
  await resetConnection(scope, connectionId)
  await changeDesktop(
    scope,
    connectionId,
    {
      ...resetSignIn,
      ...noProblem,
      ...newRegistration(),
      configuration_downloaded_at: null,
      configuration_opened_at: null,
      ...change,
    },
    ...entries,
  )
}

function hasEnded(status: string) {
  return status === 'Unlinked' || status === 'Deauthorized'
}

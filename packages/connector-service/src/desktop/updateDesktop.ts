import type { QuickBooksDesktopUpdate } from 'connections-sdk/contract'
import { inTransaction, type Scope } from '../Scope'
import { changeDesktop, type DesktopChange, type TimelineEntry } from './changeDesktop'
import { lockDesktop } from './lockDesktop'

/** Stores what the customer alone knows. A thing that was confirmed before keeps its first time. */
export async function updateDesktop(outer: Scope, connectionId: string, update: QuickBooksDesktopUpdate) {
  await inTransaction(outer, async (scope) => {
    const desktop = await lockDesktop(scope, connectionId)
    const now = scope.now().toISOString()
    const change: DesktopChange = {}
    const entries: TimelineEntry[] = []
    if (update.hosting !== undefined) change.hosting = update.hosting
    if (update.requirementsConfirmed) change.requirements_confirmed_at = desktop?.requirements_confirmed_at ?? now
    if (update.connectorInstalled) change.connector_installed_at = desktop?.connector_installed_at ?? now
    if (update.duplicateRegistration) {
      change.problem_code = 'duplicate_registration'
      change.problem_observed_at = now
      change.problem_web_connector_code = 'QBWC1039'
      change.problem_hresult = null
      change.problem_detail = null
      entries.push({ kind: 'problem', by: 'customer', detail: 'duplicate_registration' })
    }
    if (Object.keys(change).length > 0) await changeDesktop(scope, connectionId, change, ...entries)
  })
}

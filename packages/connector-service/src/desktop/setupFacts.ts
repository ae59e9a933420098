import type { Setup } from 'connections-sdk/contract'
import type { Selectable } from 'kysely'
import type { DesktopConnectionsTable } from '../database/tables'

/** When each thing of setup was seen to happen. */
export function setupFacts(desktop: Selectable<DesktopConnectionsTable>): Setup {
  return {
    requirementsConfirmedAt: desktop.requirements_confirmed_at,
    connectorDownloadedAt: desktop.connector_downloaded_at,
    connectorInstalledAt: desktop.connector_installed_at,
    configurationDownloadedAt: desktop.configuration_downloaded_at,
    configurationOpenedAt: desktop.configuration_opened_at,
    passwordIssuedAt: desktop.password_issued_at,
    firstContactAt: desktop.first_contact_at,
    signedInAt: desktop.signed_in_at,
    companyLinkedAt: desktop.company_linked_at,
    scheduleChosenAt: desktop.schedule_chosen_at,
    firstSyncStartedAt: desktop.first_sync_started_at,
    firstSyncCompletedAt: desktop.first_sync_completed_at,
  }
}

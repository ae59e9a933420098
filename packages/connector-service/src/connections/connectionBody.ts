import { quickBooksDesktopKey, type Connection } from 'connections-sdk/contract'
import type { Selectable } from 'kysely'
import type { ConnectionsTable, DesktopConnectionsTable } from '../database/tables'

/** Identifies QuickBooks Desktop among integrations, whatever the service. */
const integrationId = 'b6b3a5b7-7d5e-4c2a-9f0e-3c8e5d0a9c11'
/** Identifies where the data comes from: the Web Connector. */
const sourceId = '0a6d6f1e-52d3-4b0b-8d0e-6a1c6c1f7e42'

/** A connection's row with what its body tells of QuickBooks Desktop. */
export type ConnectionRow = Selectable<ConnectionsTable> &
  Pick<
    Selectable<DesktopConnectionsTable>,
    | 'company_name'
    | 'problem_code'
    | 'problem_observed_at'
    | 'problem_web_connector_code'
    | 'problem_hresult'
    | 'problem_detail'
  >

/** A connection as the contract has it. */
export function connectionBody(row: ConnectionRow, linkUrl: string): Connection {
  return {
    id: row.id,
    integrationId,
    integrationKey: quickBooksDesktopKey,
    sourceId,
    sourceType: 'Accounting',
    platformName: 'QuickBooks Desktop',
    linkUrl,
    status: row.status as Connection['status'],
    created: row.created_at,
    lastSync: row.last_sync_at,
    dataConnectionErrors: connectionErrors(row),
    connectionInfo: row.company_name === null ? null : { companyName: row.company_name },
  }
}

function connectionErrors(row: ConnectionRow): Connection['dataConnectionErrors'] {
  if (row.problem_code === null || row.problem_observed_at === null) return []
  return [
    {
      statusCode: row.problem_hresult ?? row.problem_web_connector_code ?? row.problem_code,
      statusText: row.problem_code,
      errorMessage: row.problem_detail ?? row.problem_code,
      erroredOnUtc: row.problem_observed_at,
      status: 'Active',
    },
  ]
}

import type { Connection } from '../../api/schemas/connection'
import type { PullOperation } from '../../api/schemas/dataStatus'
import type { DataType } from '../../api/schemas/dataTypes'

const dataTypes: Partial<Record<Connection['sourceType'], readonly DataType[]>> = {
  Accounting: ['accounts', 'bills', 'customers', 'invoices', 'payments', 'suppliers'],
  Banking: ['bankAccounts', 'bankTransactions'],
  Commerce: ['customers', 'orders', 'payments', 'products'],
}

/** What was fetched through a connection to another platform, with its last sync. */
export function otherPulls(companyId: string, connection: Connection): PullOperation[] {
  const { id, sourceType, lastSync } = connection
  if (!lastSync) return []
  return (dataTypes[sourceType] ?? []).map((dataType) => ({
    id: `${id}-${dataType}`,
    companyId,
    connectionId: id,
    dataType,
    status: 'Complete',
    requested: lastSync,
    completed: lastSync,
    progress: 100,
    isCompleted: true,
    isErrored: false,
  }))
}

import type { DataTypeProgress } from '../../api/schemas/quickBooksDesktop'

const records: Record<string, number> = {
  company: 1,
  accounts: 86,
  customers: 2500,
  vendors: 412,
  items: 935,
  invoices: 6120,
  bills: 1804,
  payments: 5377,
  estimates: 688,
  salesOrders: 214,
  checks: 3120,
  deposits: 1466,
  journalEntries: 342,
  employees: 14,
}

/**
 * Data types as a sync has left them at a percentage: fetched one after the other, each counting alike.
 *
 * @param percent - 0 to 100; at 100 all are complete
 * @param completedAt - what the completed ones tell as their last success
 */
export function syncedDataTypes(
  dataTypes: readonly DataTypeProgress[],
  percent: number,
  completedAt: string,
): DataTypeProgress[] {
  const done = (percent / 100) * dataTypes.length
  return dataTypes.map((one, index) => {
    const total = records[one.dataType] ?? 100
    const part = Math.min(1, Math.max(0, done - index))
    if (part === 1) {
      return { ...one, status: 'Complete', progress: 100, recordCount: total, lastSuccessfulSync: completedAt }
    }
    const recordCount = Math.max(one.recordCount, Math.floor(total * part))
    const isFetching = index === Math.floor(done)
    return { ...one, status: isFetching ? 'Fetching' : 'Queued', progress: Math.floor(part * 100), recordCount }
  })
}

import { dataRecordsPageSchema, recordChangesSchema } from 'connections-sdk/contract'
import { answer, call, signUp, withApiKey } from '../../../test/signUp'
import { markDeleted } from '../../copy/markDeleted'
import { type FetchedRecord, storeRecords } from '../../copy/storeRecords'
import type { ConnectorService } from '../../createService'
import { lockDesktop } from '../../desktop/lockDesktop'
import { inTransaction, type Scope } from '../../Scope'

/** A company whose books are written as the copy writes them, and read as a server reads them. */
export async function bookkeeping(service: ConnectorService) {
  const { connection, connectionPath, company, companyPath } = await signUp(service)
  const connectionId = connection.id
  const get = (path: string) => call(service, 'GET', `${connectionPath}${path}`, { headers: withApiKey })
  return {
    connectionId,
    companyId: company.id,
    companyPath,
    connectionPath,
    get,
    store: (dataType: string, records: readonly FetchedRecord[], scope: Scope = service.context) =>
      store(scope, connectionId, dataType, records),
    /** As the copy does for a record that QuickBooks no longer has. */
    remove: async (dataType: string, recordId: string) =>
      inTransaction(service.context, async (scope) => {
        await lockDesktop(scope, connectionId)
        await markDeleted(scope, connectionId, dataType, [{ recordId, deletedAt: null }])
      }),
    records: async (dataType: string, query = '') =>
      (await answer(await get(`/data/${dataType}${query}`), dataRecordsPageSchema)).body,
    changes: async (query: Record<string, string | number> = {}) => {
      const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
      return (await answer(await get(`/changes?${parameters}`), recordChangesSchema)).body
    },
  }
}

async function store(outer: Scope, connectionId: string, dataType: string, records: readonly FetchedRecord[]) {
  await inTransaction(outer, async (scope) => {
    await lockDesktop(scope, connectionId)
    await storeRecords(scope, { connectionId, dataType, generation: 1 }, records)
  })
}

/** A record with one field. */
export function record(recordId: string, value: string, modifiedAt: string | null = null): FetchedRecord {
  return { recordId, modifiedAt, body: JSON.stringify({ TxnID: recordId, Memo: value }) }
}

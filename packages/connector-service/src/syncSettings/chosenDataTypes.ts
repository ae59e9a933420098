import type { QuickBooksDataType } from 'connections-sdk/contract'
import { isTransactions } from '../qbwc/sync/dataTypeQueries'
import { type SyncSettingsScope, syncSettingsOf } from './syncSettingsOf'

/** What is to be read of a connection's data type. */
export interface ChosenDataType {
  dataType: QuickBooksDataType
  isFetchedOnFirstLink: boolean
  /** From one sync to the next; 0: it isn't read again by itself. */
  everyMinutes: number
  /** From when its transactions are read, ISO 8601 UTC; null: from the beginning, or it has no transactions. */
  from: string | null
}

/** What is to be read of a connection, in the order in which it is read. Before it is linked, as if it were linked now. */
export async function chosenDataTypes(
  scope: SyncSettingsScope & { now(): Date },
  connectionId: string,
): Promise<ChosenDataType[]> {
  const { company_id, company_linked_at } = await scope.db
    .selectFrom('connections')
    .innerJoin('desktop_connections', 'desktop_connections.connection_id', 'connections.id')
    .select(['connections.company_id', 'desktop_connections.company_linked_at'])
    .where('connections.id', '=', connectionId)
    .executeTakeFirstOrThrow()
  const linkedAt = company_linked_at === null ? scope.now() : new Date(company_linked_at)
  return (await syncSettingsOf(scope, company_id))
    .filter(({ fetchOnFirstLink, everyHours }) => fetchOnFirstLink || everyHours > 0)
    .map(({ dataType, fetchOnFirstLink, everyHours, fromWhen }) => ({
      dataType,
      isFetchedOnFirstLink: fetchOnFirstLink,
      everyMinutes: everyHours * 60,
      from: isTransactions(dataType) ? fromWhen(linkedAt) : null,
    }))
}

/** The day from which transactions are read, `YYYY-MM-DD`, as they bear it; null: from the beginning. */
export function sinceDate({ from }: Pick<ChosenDataType, 'from'>) {
  return from === null ? null : from.slice(0, 10)
}

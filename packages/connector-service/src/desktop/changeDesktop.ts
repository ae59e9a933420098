import type { PauseHappening } from 'connections-sdk/contract'
import type { Updateable } from 'kysely'
import type { DesktopConnectionsTable } from '../database/tables'
import { timeOrderedId } from '../database/timeOrderedId'
import { inTransaction, type Scope } from '../Scope'

/** The columns of a connection that a change may set. */
export type DesktopChange = Omit<Updateable<DesktopConnectionsTable>, 'connection_id' | 'revision'>

/** What the timeline tells of a change. */
export interface TimelineEntry {
  kind:
    | 'created'
    | 'configurationDownloaded'
    | 'configurationOpened'
    | 'configurationReplaced'
    | 'passwordIssued'
    | 'signedIn'
    | 'companyConfirmed'
    | 'companyRefused'
    | 'companyLinked'
    | 'syncStarted'
    | 'syncCompleted'
    | 'syncStopped'
    | 'problem'
    | 'problemCleared'
    | PauseHappening['kind']
    | 'scheduleChanged'
    | 'disconnected'
    | 'reconnected'
  by: 'customer' | 'connector' | 'service'
  /** Never a secret, never a customer's record. */
  detail?: string | undefined
  /** Of the pause that it tells of, ISO 8601 UTC. */
  startsAt?: string | undefined
  endsAt?: string | undefined
}

/**
 * The one door for everything a client could see change of a QuickBooks Desktop connection: sets columns (none, when what
 * changed lives in another table), moves the revision on, writes the timeline and tells the listeners, all in one transaction.
 *
 * @returns false when there is no such connection; nothing has happened then.
 */
export async function changeDesktop(
  scope: Scope,
  connectionId: string,
  change: DesktopChange,
  ...entries: TimelineEntry[]
): Promise<boolean> {
  return inTransaction(scope, async ({ db, changes, now }) => {
    const { numUpdatedRows } = await db
      .updateTable('desktop_connections')
      .set((row) => ({ ...change, revision: row('revision', '+', 1) }))
      .where('connection_id', '=', connectionId)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return false
    for (const { kind, by, detail, startsAt, endsAt } of entries) {
      const at = now()
      await db
        .insertInto('timeline')
        .values({
          id: timeOrderedId(at),
          connection_id: connectionId,
          at: at.toISOString(),
          kind,
          by_whom: by,
          detail: detail ?? null,
          starts_at: startsAt ?? null,
          ends_at: endsAt ?? null,
        })
        .execute()
    }
    await changes.announce(db, connectionId)
    return true
  })
}

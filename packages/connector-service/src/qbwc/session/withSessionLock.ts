import type { Updateable } from 'kysely'
import type { SessionsTable } from '../../database/tables'
import { lockDesktop } from '../../desktop/lockDesktop'
import { inTransaction } from '../../Scope'
import type { ServiceContext } from '../../ServiceContext'
import type { Desktop, Session } from '../rows'
import { heardNow } from './heardNow'

/** One call of the Web Connector, in a transaction that has the connection and the session for itself. */
export interface LockedSession {
  scope: ServiceContext
  desktop: Desktop
  /** The connection's: only a `Linked` or `PendingAuth` one exchanges data. */
  status: string
  /** As it was before this call, but for its turn. */
  session: Session
  /** Sets columns of the session. */
  setState(change: Omit<Updateable<SessionsTable>, 'id' | 'connection_id' | 'turn'>): Promise<void>
}

/**
 * Does what one call does, all of it or nothing.
 *
 * @param session - As it was when the call was judged. Where another call has moved it on since, or it is gone, nothing is done.
 * @returns what `work` returns, or undefined when nothing was done.
 */
export async function withSessionLock<Result>(
  context: ServiceContext,
  session: Session,
  work: (turn: LockedSession) => Promise<Result>,
): Promise<Result | undefined> {
  return inTransaction(context, async (scope) => {
    const desktop = await lockDesktop(scope, session.connection_id)
    const taken = await scope.db
      .updateTable('sessions')
      .set({ turn: session.turn + 1, ...heardNow(scope) })
      .where('id', '=', session.id)
      .where('turn', '=', session.turn)
      .returningAll()
      .executeTakeFirst()
    if (desktop === undefined || taken === undefined) return undefined
    const { status } = await scope.db
      .selectFrom('connections')
      .select('status')
      .where('id', '=', session.connection_id)
      .executeTakeFirstOrThrow()
    return work({
      scope,
      desktop,
      status,
      session: taken,
      async setState(change) {
        await scope.db.updateTable('sessions').set(change).where('id', '=', session.id).execute()
      },
    })
  })
}

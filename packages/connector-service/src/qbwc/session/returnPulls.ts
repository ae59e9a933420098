import { unbegun } from '../../desktop/pullsOf'
import type { Scope } from '../../Scope'

/**
 * Puts what is being fetched back into the queue, to be asked for from its beginning: an iterator dies with its session.
 * Records that came already stay, and are stored over when they come again.
 *
 * @returns whether anything was being fetched.
 */
export async function returnPulls({ db }: Pick<Scope, 'db'>, connectionId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('pulls')
    .set(unbegun)
    .where('connection_id', '=', connectionId)
    .where('status', '=', 'Fetching')
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

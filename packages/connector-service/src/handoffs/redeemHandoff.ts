import { HttpError, notFound } from '../http/HttpError'
import type { Scope } from '../Scope'

/**
 * Uses up a code, so that of two who try at once one gets it.
 *
 * @throws HttpError 404 for a code that was used or never was; 410 for one that has expired
 */
export async function redeemHandoff({ db, now }: Scope, codeHash: string) {
  const at = now().toISOString()
  const used = await db
    .updateTable('handoffs')
    .set({ redeemed_at: at })
    .where('code_hash', '=', codeHash)
    .where('redeemed_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('connection_id')
    .executeTakeFirst()
  if (used === undefined) {
    const handoff = await db
      .selectFrom('handoffs')
      .select('redeemed_at')
      .where('code_hash', '=', codeHash)
      .executeTakeFirst()
    if (handoff === undefined || handoff.redeemed_at !== null) throw notFound('link')
    throw new HttpError(410, 'This link has expired. Ask for a new one where it was made.')
  }
  const { company_id } = await db
    .selectFrom('connections')
    .select('company_id')
    .where('id', '=', used.connection_id)
    .executeTakeFirstOrThrow()
  return { companyId: company_id, connectionId: used.connection_id }
}

import type { Handoff } from 'connections-sdk/contract'
import type { Scope } from '../Scope'
import { newSecret } from '../security/randomText'
import { sha256 } from '../security/sha256'

/** An hour: time enough to walk over to the other computer, or to wait for a colleague who reads the mail. */
const goodForMs = 60 * 60_000
/** How long an expired code is still told apart from one that never was. */
const rememberedMs = 24 * 60 * 60_000

/** Makes a link with a code that is good once and for an hour. Only the code's hash is stored. */
export async function createHandoff({ db, now }: Scope, connectionId: string, handoffUrl: string): Promise<Handoff> {
  const code = newSecret()
  const expiresAt = new Date(now().getTime() + goodForMs).toISOString()
  const forgottenBefore = new Date(now().getTime() - rememberedMs).toISOString()
  await db.deleteFrom('handoffs').where('expires_at', '<', forgottenBefore).execute()
  await db
    .insertInto('handoffs')
    .values({ code_hash: sha256(code), connection_id: connectionId, expires_at: expiresAt })
    .execute()
  const url = new URL(handoffUrl)
  // In the fragment, which browsers keep to themselves: the code reaches no server's log and no referrer.
  url.hash = `handoff=${code}`
  return { url: url.href, expiresAt }
}

import { addHours } from 'date-fns/addHours'
import { subHours } from 'date-fns/subHours'
import type { HandoffLink, HandoffRedemption } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { desktopPath } from '../desktop/desktopPath'
import { ownedConnection } from '../desktop/ownedConnection'
import { HttpError, notFound } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import type { Scope } from '../Scope'
import { issueAccessToken } from '../security/accessTokens'
import { newSecret } from '../security/randomText'
import { sha256 } from '../security/sha256'
import type { RouteOptions } from '../ServiceContext'

/** One-use links that open the same setup on the QuickBooks computer. */
export async function handoffRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post(`${desktopPath}/handoffs`, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const { handoffUrl } = context.settings
    if (handoffUrl === undefined) {
      throw new HttpError(501, 'This service makes no links: its operator has set no CONNECTOR_HANDOFF_URL.')
    }
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      await ownedConnection(scope, companyId, connectionId)
      return { statusCode: 201, body: await createHandoff(scope, connectionId, handoffUrl) }
    })
  })
}

/** An hour: time enough to walk over to the other computer, or to wait for a colleague who reads the mail. */
const goodForHours = 1
/** How long an expired code is still told apart from one that never was. */
const rememberedHours = 24

/** Makes a link with a code that is good once and for an hour. Only the code's hash is stored. */
async function createHandoff({ db, now }: Scope, connectionId: string, handoffUrl: string): Promise<HandoffLink> {
  const code = newSecret()
  const expiresAt = addHours(now(), goodForHours).toISOString()
  const forgottenBefore = subHours(now(), rememberedHours).toISOString()
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

const paramsSchema = z.object({ code: z.string() })

/** Exchanges a hand-off code for an access token; the code is the login. */
export async function redemptionRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post('/handoffs/:code/redemption', async (request, reply) => {
    const codeHash = sha256(parseInput(paramsSchema, request.params).code)
    return withIdempotency(context, request, reply, codeHash, async (scope) => {
      const { companyId, connectionId } = await redeemHandoff(scope, codeHash)
      const { accessToken, expiresIn } = await issueAccessToken(scope, companyId)
      const body: HandoffRedemption = { companyId, connectionId, accessToken, expiresIn }
      return { statusCode: 200, body }
    })
  })
}

/**
 * Uses up a code, so that of two who try at once one gets it.
 *
 * @throws HttpError 404 for a code that was used or never was; 410 for one that has expired
 */
async function redeemHandoff({ db, now }: Scope, codeHash: string) {
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

import { addHours } from 'date-fns/addHours'
import { type HandoffRedemption, visitorPlatform } from 'connections-sdk/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { lockDesktop } from '../desktop/lockDesktop'
import { HttpError, notFound } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { companyHandoffParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import type { Scope } from '../Scope'
import { issueAccessToken } from '../security/accessTokens'
import { openedHandoff } from '../security/requireSetupOnly'
import { sha256 } from '../security/sha256'
import type { RouteOptions } from '../ServiceContext'

const paramsSchema = z.object({ code: z.string() })

/** Exchanges a hand-off code for an access token that opens this setup and nothing else; the code is the login. */
export async function redemptionRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post('/handoffs/:code/redemption', async (request, reply) => {
    const codeHash = sha256(parseInput(paramsSchema, request.params).code)
    return withIdempotency(context, request, reply, codeHash, async (scope) => {
      const { id, company_id, connection_id, expires_at } = await redeemHandoff(scope, codeHash, platformOf(request))
      const limit = { handoffId: id, endsAt: new Date(expires_at) }
      const { accessToken, expiresIn } = await issueAccessToken(scope, company_id, limit)
      const body: HandoffRedemption = {
        companyId: company_id,
        connectionId: connection_id,
        handoffId: id,
        accessToken,
        expiresIn,
      }
      return { statusCode: 200, body, companyId: company_id }
    })
  })
}

/** What a backend calls with the API key, to keep a helper signed in for as long as the hand-off lasts. */
export async function handoffTokenRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get('/companies/:companyId/handoffs/:handoffId/accessToken', async (request) => {
    const { companyId, handoffId } = parseInput(companyHandoffParams, request.params)
    const handoff = await openedHandoff(context, handoffId)
    if (handoff?.company_id !== companyId) throw notFound('hand-off')
    return issueAccessToken(context, companyId, { handoffId, endsAt: new Date(handoff.expires_at) })
  })
}

/** Someone who opens a link in its last hours can still finish. */
const leastHours = 24

/**
 * Uses up a code, so that of two who try at once one gets it.
 *
 * @throws HttpError 404 for a code that never was; 410 for one that was used, has expired or was ended
 */
async function redeemHandoff({ db, now }: Scope, codeHash: string, platform: string | null) {
  const at = now()
  const found = await db
    .selectFrom('handoffs')
    .select(['connection_id'])
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  if (found === undefined) throw notFound('link')
  await lockDesktop({ db }, found.connection_id)
  const handoff = await db
    .selectFrom('handoffs')
    .innerJoin('connections', 'connections.id', 'handoffs.connection_id')
    .selectAll('handoffs')
    .select('connections.company_id')
    .where('code_hash', '=', codeHash)
    .executeTakeFirstOrThrow()
  if (handoff.revoked_at !== null) throw noLongerGood('revoked', 'This link was ended where it was made.')
  if (handoff.opened_at !== null) throw noLongerGood('used', 'This link was used before: it opens the setup once.')
  if (handoff.expires_at <= at.toISOString()) throw noLongerGood('expired', 'This link has expired.')
  const leastEnd = addHours(at, leastHours).toISOString()
  const expires_at = handoff.expires_at > leastEnd ? handoff.expires_at : leastEnd
  await db
    .updateTable('handoffs')
    .set({ opened_at: at.toISOString(), opened_on: platform, expires_at })
    .where('code_hash', '=', codeHash)
    .execute()
  return { ...handoff, expires_at }
}

/** The rule that refused it is named, so that the page behind the link can say what happened. */
function noLongerGood(validatorName: 'used' | 'expired' | 'revoked', message: string) {
  return new HttpError(410, `${message} Ask for a new one where it was made.`, {
    fields: [{ itemId: 'code', message, validatorName }],
  })
}

/** What the opener's browser runs on; null where it can't be told. A host's server that redeems passes these headers on. */
function platformOf({ headers }: Pick<FastifyRequest, 'headers'>) {
  const hint = headers['sec-ch-ua-platform']
  const platform = visitorPlatform({
    userAgent: headers['user-agent'] ?? '',
    platform: typeof hint === 'string' ? hint : undefined,
  })
  return platform === 'unknown' ? null : platform
}

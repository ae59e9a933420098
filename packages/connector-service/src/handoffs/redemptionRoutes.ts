import type { HandoffRedemption } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { answerOnce } from '../http/answerOnce'
import { parseInput } from '../http/parseInput'
import { issueAccessToken } from '../security/accessTokens'
import { sha256 } from '../security/sha256'
import type { RouteOptions } from '../serviceRoutes'
import { redeemHandoff } from './redeemHandoff'

const paramsSchema = z.object({ code: z.string() })

/** Exchanges a hand-off code for an access token; the code is the login. */
export async function redemptionRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post('/handoffs/:code/redemption', async (request, reply) => {
    const codeHash = sha256(parseInput(paramsSchema, request.params).code)
    return answerOnce(context, request, reply, codeHash, async (scope) => {
      const { companyId, connectionId } = await redeemHandoff(scope, codeHash)
      const { accessToken, expiresIn } = await issueAccessToken(scope, companyId)
      const body: HandoffRedemption = { companyId, connectionId, accessToken, expiresIn }
      return { statusCode: 200, body }
    })
  })
}

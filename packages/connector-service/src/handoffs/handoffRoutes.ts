import type { FastifyInstance } from 'fastify'
import { desktopPath } from '../desktop/desktopPath'
import { ownedConnection } from '../desktop/ownedConnection'
import { answerOnce } from '../http/answerOnce'
import { HttpError } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import type { RouteOptions } from '../serviceRoutes'
import { createHandoff } from './createHandoff'

/** One-use links that open the same setup on the QuickBooks computer. */
export async function handoffRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post(`${desktopPath}/handoffs`, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const { handoffUrl } = context.settings
    if (handoffUrl === undefined) {
      throw new HttpError(501, 'This service makes no links: its operator has set no CONNECTOR_HANDOFF_URL.')
    }
    return answerOnce(context, request, reply, companyId, async (scope) => {
      await ownedConnection(scope, companyId, connectionId)
      return { statusCode: 201, body: await createHandoff(scope, connectionId, handoffUrl) }
    })
  })
}

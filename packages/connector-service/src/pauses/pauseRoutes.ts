import { pauseEndSchema, pauseInputSchema } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { desktopPath } from '../desktop/desktopPath'
import { requireDocument } from '../desktop/requireDocument'
import { withIdempotency } from '../http/withIdempotency'
import { parseInput } from '../http/parseInput'
import { connectionParams, pauseParams } from '../http/pathParams'
import { inTransaction } from '../Scope'
import { partOfSetup } from '../security/requireSetupOnly'
import type { RouteOptions } from '../ServiceContext'
import { addPause, endPause, updatePause } from './changePauses'

/** The stretches of time in which QuickBooks is left alone. */
export async function pauseRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post(`${desktopPath}/pauses`, partOfSetup, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const pause = parseInput(pauseInputSchema, request.body)
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      await addPause(scope, companyId, connectionId, pause)
      return { statusCode: 201, body: await requireDocument(scope, connectionId) }
    })
  })

  app.patch(`${desktopPath}/pauses/:pauseId`, partOfSetup, async (request) => {
    const { companyId, connectionId, pauseId } = parseInput(pauseParams, request.params)
    const { endsAt } = parseInput(pauseEndSchema, request.body)
    return inTransaction(context, async (scope) => {
      await updatePause(scope, companyId, connectionId, pauseId, endsAt)
      return requireDocument(scope, connectionId)
    })
  })

  app.delete(`${desktopPath}/pauses/:pauseId`, partOfSetup, async (request) => {
    const { companyId, connectionId, pauseId } = parseInput(pauseParams, request.params)
    return inTransaction(context, async (scope) => {
      await endPause(scope, companyId, connectionId, pauseId)
      return requireDocument(scope, connectionId)
    })
  })
}

import { createConnectionSchema, updateConnectionSchema } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { answerOnce } from '../http/answerOnce'
import { pageOf } from '../http/pageOf'
import { parseInput } from '../http/parseInput'
import { companyParams, connectionParams } from '../http/pathParams'
import type { RouteOptions } from '../serviceRoutes'
import { deleteConnection, unlinkConnection } from './changeConnection'
import { connectionBody, type ConnectionRow } from './connectionBody'
import { createConnection } from './createConnection'
import { connectionColumns, findConnection, selectConnections } from './selectConnections'

/** A company's connections. */
export async function connectionRoutes(app: FastifyInstance, { context }: RouteOptions) {
  const body = (row: ConnectionRow) => connectionBody(row, context.settings.handoffUrl ?? context.publicUrl())

  app.get('/companies/:companyId/connections', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    return pageOf(selectConnections(context, companyId), connectionColumns, 'created', {
      path: `/companies/${companyId}/connections`,
      query: request.query,
      item: body,
    })
  })

  app.post('/companies/:companyId/connections', async (request, reply) => {
    const { companyId } = parseInput(companyParams, request.params)
    const { platformKey } = parseInput(createConnectionSchema, request.body)
    return answerOnce(context, request, reply, companyId, async (scope) => {
      const id = await createConnection(scope, companyId, platformKey)
      return { statusCode: 200, body: body(await findConnection(scope, companyId, id)) }
    })
  })

  app.get('/companies/:companyId/connections/:connectionId', async (request) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    return body(await findConnection(context, companyId, connectionId))
  })

  app.patch('/companies/:companyId/connections/:connectionId', async (request) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    parseInput(updateConnectionSchema, request.body)
    await unlinkConnection(context, companyId, connectionId)
    return body(await findConnection(context, companyId, connectionId))
  })

  app.delete('/companies/:companyId/connections/:connectionId', async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    await deleteConnection(context, companyId, connectionId)
    return reply.code(204).send()
  })
}

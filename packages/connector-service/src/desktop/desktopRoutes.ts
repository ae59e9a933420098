import { quickBooksDesktopUpdateSchema, syncRequestSchema, syncScheduleInputSchema } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { answerOnce } from '../http/answerOnce'
import { parseInput } from '../http/parseInput'
import { connectionParams } from '../http/pathParams'
import type { RouteOptions } from '../serviceRoutes'
import { chooseSyncSchedule } from './chooseSyncSchedule'
import { desktopPath } from './desktopPath'
import { ownedConnection } from './ownedConnection'
import { reconnect } from './reconnect'
import { replaceConfiguration } from './replaceConfiguration'
import { requestSync } from './requestSync'
import { requireDocument } from './requireDocument'
import { sendDocument } from './sendDocument'
import { updateDesktop } from './updateDesktop'

/** One QuickBooks Desktop connection: reading it, and what a customer decides about it. */
export async function desktopRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get(desktopPath, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    await ownedConnection(context, companyId, connectionId)
    return sendDocument(request, reply, await requireDocument(context, connectionId))
  })

  app.patch(desktopPath, async (request) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    await ownedConnection(context, companyId, connectionId)
    await updateDesktop(context, connectionId, parseInput(quickBooksDesktopUpdateSchema, request.body))
    return requireDocument(context, connectionId)
  })

  app.put(`${desktopPath}/syncSchedule`, async (request) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    await ownedConnection(context, companyId, connectionId)
    await chooseSyncSchedule(context, connectionId, parseInput(syncScheduleInputSchema, request.body))
    return requireDocument(context, connectionId)
  })

  app.post(`${desktopPath}/syncs`, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    const { dataTypes } = parseInput(syncRequestSchema, request.body ?? {})
    return answerOnce(context, request, reply, companyId, async (scope) => {
      await requestSync(scope, companyId, connectionId, dataTypes)
      return { statusCode: 202, body: await requireDocument(scope, connectionId) }
    })
  })

  app.post(`${desktopPath}/configuration/replacement`, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    return answerOnce(context, request, reply, companyId, async (scope) => {
      await replaceConfiguration(scope, companyId, connectionId)
      return { statusCode: 200, body: await requireDocument(scope, connectionId) }
    })
  })

  app.post(`${desktopPath}/reconnection`, async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    return answerOnce(context, request, reply, companyId, async (scope) => {
      await reconnect(scope, companyId, connectionId)
      return { statusCode: 200, body: await requireDocument(scope, connectionId) }
    })
  })
}

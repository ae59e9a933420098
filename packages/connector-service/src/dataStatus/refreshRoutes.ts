import { idSchema, queuePullQuerySchema, refreshQuerySchema } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { findCompany } from '../companies/findCompany'
import { changeDesktop } from '../desktop/changeDesktop'
import { lockOwnedConnection } from '../desktop/lockOwnedConnection'
import { unfinishedStatuses } from '../desktop/pullsOf'
import { queuePulls, type QueueScope } from '../desktop/queuePulls'
import { HttpError, refusedField } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import { requireDataType } from '../records/recordRoutes'
import type { Scope } from '../Scope'
import type { RouteOptions } from '../ServiceContext'
import { pullOperation } from './pullOperation'

const queueParams = z.extend(companyParams, { dataType: idSchema })

/** Reading a company's books again before it is due. The customer's sync hours and pauses still hold. */
export async function refreshRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.post('/companies/:companyId/data/all', async (request, reply) => {
    const { companyId } = parseInput(companyParams, request.params)
    const { everything } = parseInput(refreshQuerySchema, request.query)
    await findCompany(context, companyId)
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      for (const connectionId of await linkedConnections(scope, companyId)) {
        await queueRefresh(scope, connectionId, everything)
      }
      return { statusCode: 204 }
    })
  })

  app.post('/companies/:companyId/data/queue/:dataType', async (request, reply) => {
    const { companyId, dataType } = parseInput(queueParams, request.params)
    const asked = parseInput(queuePullQuerySchema, request.query)
    await findCompany(context, companyId)
    requireDataType(dataType)
    return withIdempotency(context, request, reply, companyId, async (scope) => {
      const connectionId = asked.connectionId ?? (await onlyConnection(scope, companyId))
      const { status } = await lockOwnedConnection(scope, companyId, connectionId)
      if (status !== 'Linked') throw notLinked(status)
      await queueRefresh(scope, connectionId, asked.everything, [dataType])
      const pull = await scope.db
        .selectFrom('pulls')
        .selectAll()
        .where('connection_id', '=', connectionId)
        .where('data_type', '=', dataType)
        .where('status', 'in', [...unfinishedStatuses])
        // Not one that looks at some records again.
        .where('record_ids', 'is', null)
        .executeTakeFirst()
      if (pull === undefined) throw new HttpError(409, 'This data type is not among what is read of the connection.')
      return { statusCode: 200, body: pullOperation({ ...pull, company_id: companyId }) }
    })
  })
}

async function queueRefresh(
  scope: QueueScope,
  connectionId: string,
  everything: 'true' | 'false',
  dataTypes?: readonly string[],
) {
  const extent = everything === 'true' ? 'everything' : 'changes'
  await queuePulls(scope, { connectionId, dataTypes, by: 'service', extent })
  await changeDesktop(scope, connectionId, {})
}

/** In the order of their ids, in which whoever locks several takes them. */
async function linkedConnections({ db }: Pick<Scope, 'db'>, companyId: string) {
  const rows = await db
    .selectFrom('connections')
    .select('id')
    .where('company_id', '=', companyId)
    .where('status', '=', 'Linked')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** @throws HttpError 400 where there are several; 409 where there is none */
async function onlyConnection(scope: Pick<Scope, 'db'>, companyId: string) {
  const [connectionId, ...others] = await linkedConnections(scope, companyId)
  if (others.length > 0) throw refusedField('connectionId', 'must be given: the company has several connections')
  if (connectionId === undefined) throw notLinked('not there')
  return connectionId
}

function notLinked(status: string) {
  return new HttpError(409, `Only a linked connection can be read; this one is ${status}.`)
}

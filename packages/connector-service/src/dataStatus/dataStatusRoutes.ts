import type { DataStatus } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { pageOf } from '../http/pageOf'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import type { RouteOptions } from '../serviceRoutes'
import { pullOperation } from './pullOperation'
import { latestPulls, pullColumns, selectPulls } from './selectPulls'

/** How a company's data stands, and the fetches that brought it. */
export async function dataStatusRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get('/companies/:companyId/dataStatus', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    const latest = await latestPulls(context, companyId)
    const successes = new Map(
      (await latestPulls(context, companyId, 'Complete')).map((pull) => [pull.data_type, pull] as const),
    )
    const status: NonNullable<DataStatus> = {}
    for (const pull of latest) {
      const success = successes.get(pull.data_type)
      status[pull.data_type] = {
        dataType: pull.data_type,
        currentStatus: pullOperation(pull).status,
        lastSuccessfulSync: success?.completed_at ?? null,
        latestSyncId: pull.id,
        latestSuccessfulSyncId: success?.id ?? null,
      }
    }
    return status
  })

  app.get('/companies/:companyId/data/history', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    return pageOf(selectPulls(context, companyId), pullColumns, '-id', {
      path: `/companies/${companyId}/data/history`,
      query: request.query,
      item: pullOperation,
    })
  })
}

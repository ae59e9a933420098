import type { DataStatus } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import type { Scope } from '../Scope'
import { pageOf } from '../connections/listing'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import type { RouteOptions } from '../serviceRoutes'
import { pullOperation } from './pullOperation'

const listedFields = ['id', 'connectionId', 'dataType', 'status', 'requested', 'completed', 'isCompleted', 'isErrored']

/** How a company's data stands, and the fetches that brought it. */
export async function dataStatusRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get('/companies/:companyId/dataStatus', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    const status: NonNullable<DataStatus> = {}
    for (const pull of await selectPulls(context, companyId).execute()) {
      const earlier = status[pull.data_type]
      const isComplete = pull.status === 'Complete'
      status[pull.data_type] = {
        dataType: pull.data_type,
        currentStatus: pullOperation(pull).status,
        lastSuccessfulSync: isComplete ? pull.completed_at : (earlier?.lastSuccessfulSync ?? null),
        latestSyncId: pull.id,
        latestSuccessfulSyncId: isComplete ? pull.id : (earlier?.latestSuccessfulSyncId ?? null),
      }
    }
    return status
  })

  app.get('/companies/:companyId/data/history', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    const pulls = await selectPulls(context, companyId).execute()
    const path = `/companies/${companyId}/data/history`
    return pageOf(pulls.map(pullOperation).toReversed(), path, request.query, listedFields)
  })
}

/** A company's pulls, the oldest first: their ids sort by time. */
function selectPulls({ db }: Pick<Scope, 'db'>, companyId: string) {
  return db
    .selectFrom('pulls')
    .innerJoin('connections', 'connections.id', 'pulls.connection_id')
    .selectAll('pulls')
    .select('connections.company_id')
    .where('company_id', '=', companyId)
    .orderBy('pulls.id')
}

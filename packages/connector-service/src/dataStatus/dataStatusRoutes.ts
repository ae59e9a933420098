import type { DataStatus } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { selectPulls } from '../desktop/pullsOf'
import { type ListedColumns, pageOf } from '../http/pageOf'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import type { Scope } from '../Scope'
import type { RouteOptions } from '../ServiceContext'
import { pullOperation } from './pullOperation'

/** How a company's data stands, and the fetches that brought it. */
export async function dataStatusRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get('/companies/:companyId/dataStatus', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    const status: NonNullable<DataStatus> = {}
    const pulls = await latestPulls(context, companyId)
    for (const latest of pulls) {
      const success = pulls.findLast(
        ({ data_type, last_success_id }) => data_type === latest.data_type && last_success_id !== null,
      )
      // Of several connections, the one that was asked last.
      status[latest.data_type] = {
        dataType: latest.data_type,
        currentStatus: pullOperation(latest).status,
        lastSuccessfulSync: success?.last_success_at ?? null,
        latestSyncId: latest.id,
        latestSuccessfulSyncId: success?.last_success_id ?? null,
      }
    }
    return status
  })

  app.get('/companies/:companyId/data/history', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    return pageOf(pullsOfCompany(context, companyId), pullColumns, '-id', {
      path: `/companies/${companyId}/data/history`,
      query: request.query,
      item: pullOperation,
    })
  })
}

/** What a listing of pulls may be asked about. Ids sort by time. */
const pullColumns: ListedColumns = {
  id: sql.ref('pulls.id'),
  connectionId: sql.ref('pulls.connection_id'),
  dataType: sql.ref('pulls.data_type'),
  status: sql.ref('pulls.status'),
  requested: sql.ref('pulls.requested_at'),
  completed: sql.ref('pulls.completed_at'),
}

/** A company's pulls. */
function pullsOfCompany(scope: Pick<Scope, 'db' | 'now'>, companyId: string) {
  return selectPulls(scope)
    .innerJoin('connections', 'connections.id', 'pulls.connection_id')
    .selectAll('pulls')
    .select('connections.company_id')
    .where('connections.company_id', '=', companyId)
}

/** The latest pull of each data type of each connection, and its latest success. */
async function latestPulls(scope: Pick<Scope, 'db' | 'now'>, companyId: string) {
  return pullsOfCompany(scope, companyId)
    .innerJoin('data_types', 'data_types.last_pull_id', 'pulls.id')
    .select(['data_types.last_success_at', 'data_types.last_success_id'])
    .orderBy('pulls.id')
    .execute()
}

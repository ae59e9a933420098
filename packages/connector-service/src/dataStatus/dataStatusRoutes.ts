import type { DataStatus } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { selectPulls, statusNow } from '../desktop/pullsOf'
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
    return pageOf(await pullsOfCompany(context, companyId), pullColumns, '-id', {
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
  status: statusNow,
  requested: sql.ref('pulls.requested_at'),
  completed: sql.ref('pulls.completed_at'),
}

/** A company's pulls. By its connections' ids, so that one page of a long history is read from its index. */
async function pullsOfCompany(scope: Pick<Scope, 'db' | 'now'>, companyId: string) {
  const [only = '', ...others] = await connectionsOf(scope, companyId)
  const pulls = selectPulls(scope).select(sql<string>`${companyId}`.as('company_id'))
  return others.length === 0
    ? pulls.where('pulls.connection_id', '=', only)
    : pulls.where('pulls.connection_id', 'in', [only, ...others])
}

/** The latest pull of each data type of each connection, and its latest success. */
async function latestPulls(scope: Pick<Scope, 'db' | 'now'>, companyId: string) {
  return selectPulls(scope)
    .select(sql<string>`${companyId}`.as('company_id'))
    .innerJoin('data_types', 'data_types.last_pull_id', 'pulls.id')
    .select(['data_types.last_success_at', 'data_types.last_success_id'])
    .where('data_types.connection_id', 'in', ['', ...(await connectionsOf(scope, companyId))])
    .orderBy('pulls.id')
    .execute()
}

async function connectionsOf({ db }: Pick<Scope, 'db'>, companyId: string) {
  const connections = await db.selectFrom('connections').select('id').where('company_id', '=', companyId).execute()
  return connections.map(({ id }) => id)
}

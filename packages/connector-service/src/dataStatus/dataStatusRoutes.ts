import type { DataStatus } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
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
function selectPulls({ db }: Pick<Scope, 'db'>, companyId: string) {
  return db
    .selectFrom('pulls')
    .innerJoin('connections', 'connections.id', 'pulls.connection_id')
    .selectAll('pulls')
    .select('connections.company_id')
    .where('connections.company_id', '=', companyId)
}

/** The latest pull of each data type, of those with `status` where it is given. */
async function latestPulls(scope: Pick<Scope, 'db'>, companyId: string, status?: string) {
  let ids = scope.db
    .selectFrom('pulls')
    .innerJoin('connections', 'connections.id', 'pulls.connection_id')
    .select((row) => row.fn.max('pulls.id').as('id'))
    .where('connections.company_id', '=', companyId)
    .groupBy('pulls.data_type')
  if (status !== undefined) ids = ids.where('pulls.status', '=', status)
  return selectPulls(scope, companyId).where('pulls.id', 'in', ids).execute()
}

import type { DataStatus, PullOperation } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { pullProgress } from '../desktop/pullProgress'
import { type Pull, selectPulls, unfinishedStatuses } from '../desktop/pullsOf'
import { type ListedColumns, pageOf } from '../http/pageOf'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import type { Scope } from '../Scope'
import type { RouteOptions } from '../ServiceContext'

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

/** One fetch of one data type, as the contract has it. */
function pullOperation(pull: Pull & { company_id: string }): PullOperation {
  const isFinished = !unfinishedStatuses.some((status) => status === pull.status)
  return {
    id: pull.id,
    companyId: pull.company_id,
    connectionId: pull.connection_id,
    dataType: pull.data_type,
    status: pull.status as PullOperation['status'],
    requested: pull.requested_at,
    completed: pull.completed_at,
    progress: pullProgress(pull),
    isCompleted: pull.status === 'Complete',
    isErrored: isFinished && pull.status !== 'Complete' && pull.status !== 'Cancelled',
    errorMessage: pull.error_message,
    ...(pull.unreadable > 0 && { statusDescription: unreadableText(pull.unreadable) }),
  }
}

function unreadableText(count: number) {
  return `${count === 1 ? '1 record' : `${count} records`} could not be read and ${count === 1 ? 'was' : 'were'} set aside.`
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

import { randomUUID } from 'node:crypto'
import {
  type Connection,
  createConnectionSchema,
  quickBooksDesktopKey,
  updateConnectionSchema,
} from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import type { Selectable } from 'kysely'
import { lockCompany } from '../companies/findCompany'
import type { ConnectionsTable, DesktopConnectionsTable } from '../database/tables'
import { changeDesktop } from '../desktop/changeDesktop'
import { newRegistration } from '../desktop/newRegistration'
import { refusedField } from '../http/HttpError'
import { pageOf } from '../http/pageOf'
import { parseInput } from '../http/parseInput'
import { companyParams, connectionParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import { readableText } from '../security/randomText'
import type { ServiceContext } from '../ServiceContext'
import type { RouteOptions } from '../ServiceContext'
import { deleteConnection, disconnectConnection } from './changeConnection'
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
    return withIdempotency(context, request, reply, companyId, async (scope) => {
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
    await disconnectConnection(context, companyId, connectionId)
    return body(await findConnection(context, companyId, connectionId))
  })

  app.delete('/companies/:companyId/connections/:connectionId', async (request, reply) => {
    const { companyId, connectionId } = parseInput(connectionParams, request.params)
    await deleteConnection(context, companyId, connectionId)
    return reply.code(204).send()
  })
}

/**
 * Creates a QuickBooks Desktop connection with its own OwnerID/FileID pair, which stays the same however often its
 * configuration file is downloaded.
 *
 * @throws HttpError 400 for a platform that this service doesn't connect
 */
async function createConnection(scope: ServiceContext, companyId: string, platformKey: string) {
  if (platformKey !== quickBooksDesktopKey) {
    throw refusedField('platformKey', `must be ${quickBooksDesktopKey}, QuickBooks Desktop`)
  }
  const { db, settings, now } = scope
  await lockCompany(scope, companyId)
  const id = randomUUID()
  await db
    .insertInto('connections')
    .values({
      id,
      company_id: companyId,
      platform_key: platformKey,
      status: 'PendingAuth',
      created_at: now().toISOString(),
    })
    .execute()
  await db
    .insertInto('desktop_connections')
    .values({
      connection_id: id,
      // The Web Connector tells applications apart by name: two companies on one computer must not share one.
      application_name: `${settings.applicationName} ${readableText(4).toUpperCase()}`,
      sync_mode: settings.syncMode,
      ...newRegistration(),
    })
    .execute()
  await changeDesktop(scope, id, {}, { kind: 'created', by: 'customer' })
  return id
}

/** Identifies QuickBooks Desktop among integrations, whatever the service. */
const integrationId = 'b6b3a5b7-7d5e-4c2a-9f0e-3c8e5d0a9c11'
/** Identifies where the data comes from: the Web Connector. */
const sourceId = '0a6d6f1e-52d3-4b0b-8d0e-6a1c6c1f7e42'

/** A connection's row with what its body tells of QuickBooks Desktop. */
type ConnectionRow = Selectable<ConnectionsTable> &
  Pick<
    Selectable<DesktopConnectionsTable>,
    | 'company_name'
    | 'sync_mode'
    | 'problem_code'
    | 'problem_observed_at'
    | 'problem_web_connector_code'
    | 'problem_hresult'
    | 'problem_detail'
  >

/** A connection as the contract has it. */
function connectionBody(row: ConnectionRow, linkUrl: string): Connection {
  return {
    id: row.id,
    integrationId,
    integrationKey: quickBooksDesktopKey,
    sourceId,
    sourceType: 'Accounting',
    platformName: 'QuickBooks Desktop',
    linkUrl,
    status: row.status as Connection['status'],
    syncMode: row.sync_mode as Connection['syncMode'],
    created: row.created_at,
    lastSync: row.last_sync_at,
    dataConnectionErrors: connectionErrors(row),
    connectionInfo: row.company_name === null ? null : { companyName: row.company_name },
  }
}

function connectionErrors(row: ConnectionRow): Connection['dataConnectionErrors'] {
  // As in the document: an ended connection has none.
  if (row.status === 'Unlinked' || row.status === 'Deauthorized') return []
  if (row.problem_code === null || row.problem_observed_at === null) return []
  return [
    {
      statusCode: row.problem_hresult ?? row.problem_web_connector_code ?? row.problem_code,
      statusText: row.problem_code,
      errorMessage: row.problem_detail ?? row.problem_code,
      erroredOnUtc: row.problem_observed_at,
      status: 'Active',
    },
  ]
}

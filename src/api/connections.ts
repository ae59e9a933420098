import * as z from 'zod/mini'
import { connectionRead } from './connectionRead'
import { companyPath, queryString } from './transport/companyPath'
import { request } from './transport/request'
import { requestPage } from './transport/requestPage'
import { type Connection, type ConnectionsPage, connectionSchema } from './schemas/connection'
import type { PageQuery } from './schemas/inputs'
import type { Transport } from './transport/transport'

/** Lists the company's connections, a page at a time. One that breaks the contract is left out and reported. */
export function listConnections(
  transport: Transport,
  query: PageQuery = {},
  signal?: AbortSignal,
): Promise<ConnectionsPage> {
  const path = `${companyPath(transport, 'connections')}${queryString(query)}`
  return requestPage(transport, { method: 'GET', path, row: connectionSchema, signal })
}

/** Reads one connection. */
export function getConnection(transport: Transport, connectionId: string, signal?: AbortSignal): Promise<Connection> {
  return request(transport, connectionRead(transport, connectionId, signal))
}

/** Creates a connection to a platform by its four-letter key; it starts as `PendingAuth`. */
export function createConnection(transport: Transport, platformKey: string, signal?: AbortSignal): Promise<Connection> {
  const path = companyPath(transport, 'connections')
  return request(transport, { method: 'POST', path, body: { platformKey }, schema: connectionSchema, signal })
}

/** Ends a `Linked` connection and keeps the data already fetched. A `conflict` in any other status. */
export function disconnectConnection(
  transport: Transport,
  connectionId: string,
  signal?: AbortSignal,
): Promise<Connection> {
  const path = companyPath(transport, 'connections', connectionId)
  return request(transport, {
    method: 'PATCH',
    path,
    body: { status: 'Unlinked' },
    schema: connectionSchema,
    signal,
    refusesRepeats: true,
  })
}

/** Deletes a connection. */
export async function deleteConnection(
  transport: Transport,
  connectionId: string,
  signal?: AbortSignal,
): Promise<void> {
  const path = companyPath(transport, 'connections', connectionId)
  await request(transport, { method: 'DELETE', path, schema: z.unknown(), signal, refusesRepeats: true })
}

import { connectionSchema } from './schemas/connection'
import { companyPath } from './transport/companyPath'
import type { Transport } from './transport/transport'

/** What is asked of the API to read one connection. */
export function connectionRead(transport: Transport, connectionId: string, signal?: AbortSignal) {
  const path = companyPath(transport, 'connections', connectionId)
  return { method: 'GET', path, schema: connectionSchema, signal } as const
}

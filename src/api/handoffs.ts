import { desktopPath } from './transport/companyPath'
import { request } from './transport/request'
import { type HandoffLink, handoffLinkSchema } from './schemas/credentials'
import type { Transport } from './transport/transport'

/** Makes a one-use link that opens the same setup on the QuickBooks computer. */
export function createHandoff(transport: Transport, connectionId: string, signal?: AbortSignal): Promise<HandoffLink> {
  const path = desktopPath(transport, connectionId, 'handoffs')
  return request(transport, { method: 'POST', path, schema: handoffLinkSchema, signal })
}

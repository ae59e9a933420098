import { desktopPath } from './transport/companyPath'
import { request } from './transport/request'
import { type IssuedPassword, issuedPasswordSchema } from './schemas/credentials'
import type { Transport } from './transport/transport'

/** Issues a new Web Connector password; the earlier one stops working. Shown once: never cache or store the answer. */
export function issuePassword(
  transport: Transport,
  connectionId: string,
  signal?: AbortSignal,
): Promise<IssuedPassword> {
  const path = desktopPath(transport, connectionId, 'password')
  return request(transport, { method: 'POST', path, schema: issuedPasswordSchema, signal })
}

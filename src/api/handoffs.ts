import { desktopPath } from './transport/companyPath'
import { request } from './transport/request'
import {
  type HandoffLink,
  type HandoffRedemption,
  handoffLinkSchema,
  handoffRedemptionSchema,
} from './schemas/credentials'
import { createTransport, type Transport } from './transport/transport'

/** Makes a one-use link that opens the same setup on the QuickBooks computer. */
export function createHandoff(transport: Transport, connectionId: string): Promise<HandoffLink> {
  const path = desktopPath(transport, connectionId, 'handoffs')
  return request(transport, { method: 'POST', path, schema: handoffLinkSchema })
}

/** What the page behind a hand-off link needs to redeem its code. */
export interface RedeemHandoffOptions {
  /** Where the API answers, such as `https://connect.example.com`. */
  baseUrl: string
  /** The code from the link. Good for one use. */
  code: string
  /** Replaces the platform's `fetch`. */
  fetch?: typeof fetch
}

/**
 * Exchanges a hand-off code for the company, the connection and an access token, on the page that the link opens.
 * Throws {@link ConnectionsError} `not_found` for a used, unknown or expired code (status 404 or 410).
 */
export function redeemHandoff({ baseUrl, code, fetch }: RedeemHandoffOptions): Promise<HandoffRedemption> {
  const transport = createTransport({ baseUrl, companyId: '', getAccessToken: () => '', ...(fetch && { fetch }) })
  const path = `/handoffs/${encodeURIComponent(code)}/redemption`
  return request(transport, { method: 'POST', path, schema: handoffRedemptionSchema, anonymous: true })
}

import { request } from './transport/request'
import { type HandoffRedemption, handoffRedemptionSchema } from './schemas/credentials'
import { createTransport } from './transport/transport'

/** What the page behind a hand-off link needs to redeem its code. */
export interface RedeemHandoffOptions {
  /** Where the API answers, such as `https://connect.example.com`. */
  baseUrl: string
  /** The code from the link. Good for one use. */
  code: string
  /** Replaces the platform's `fetch`. */
  fetch?: typeof fetch
  /** Aborts the call, which then rejects with the signal's reason. The code may be used up all the same. */
  signal?: AbortSignal | undefined
}

/**
 * Exchanges a hand-off code for the company, the connection and an access token, on the page that the link opens. The token
 * opens this setup and nothing else. Throws {@link ConnectionsError} `not_found`: with status 410 for a link that was used, has
 * expired or was ended (`fieldErrors[0].rule` is `used`, `expired` or `revoked`), with 404 for one that never was.
 */
export function redeemHandoff({ baseUrl, code, fetch, signal }: RedeemHandoffOptions): Promise<HandoffRedemption> {
  const transport = createTransport({ baseUrl, companyId: '', getAccessToken: () => '', ...(fetch && { fetch }) })
  const path = `/handoffs/${encodeURIComponent(code)}/redemption`
  return request(transport, { method: 'POST', path, schema: handoffRedemptionSchema, signal, anonymous: true })
}

import { type AccessToken, accessTokenSchema, companySchema, handoffRedemptionSchema } from 'connections-sdk/contract'
import { parsed } from './parsed'

/** The calls that only a server may make, since they bear the API key. */
export interface ConnectionsApi {
  createCompany(name: string): Promise<string>
  accessToken(companyId: string): Promise<AccessToken>
  allowOrigin(origin: string): Promise<void>
  /** Undefined when the code was used, expired or never given out. */
  redeemHandoff(code: string): Promise<{ companyId: string; connectionId: string } | undefined>
}

/** Calls the Connections API with the API key. */
export function connectionsApi(baseUrl: string, apiKey: string): ConnectionsApi {
  const authorization = `Basic ${Buffer.from(apiKey).toString('base64')}`

  async function call(method: string, path: string, body?: unknown) {
    const response = await fetch(new URL(path, baseUrl), {
      method,
      headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}`)
    return response.json()
  }

  return {
    createCompany: async (name) => parsed(companySchema, await call('POST', '/companies', { name })).id,
    accessToken: async (companyId) =>
      parsed(accessTokenSchema, await call('GET', `/companies/${encodeURIComponent(companyId)}/accessToken`)),
    allowOrigin: async (origin) => {
      await call('POST', '/corsSettings', { allowedOrigins: [origin] })
    },
    redeemHandoff: async (code) => {
      const url = new URL(`/handoffs/${encodeURIComponent(code)}/redemption`, baseUrl)
      const response = await fetch(url, { method: 'POST' })
      if (response.status === 404 || response.status === 410) return undefined
      if (!response.ok) throw new Error(`redeeming a hand-off was answered ${response.status}`)
      const { companyId, connectionId } = parsed(handoffRedemptionSchema, await response.json())
      return { companyId, connectionId }
    },
  }
}

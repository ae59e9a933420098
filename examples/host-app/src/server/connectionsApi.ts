import {
  type AccessToken,
  accessTokenSchema,
  companySchema,
  errorBodySchema,
  type HandoffRedemption,
  handoffRedemptionSchema,
} from 'connections-sdk/contract'
import type { IncomingHttpHeaders } from 'node:http'
import { parsed } from './parsed'

/** Why a link opens nothing: `unknown` for one that never was, such as one copied in part. */
export type LinkProblem = 'used' | 'expired' | 'revoked' | 'unknown'

/** The calls that only a server may make, since they bear the API key. */
export interface ConnectionsApi {
  createCompany(name: string): Promise<string>
  accessToken(companyId: string): Promise<AccessToken>
  /** A token that opens the setup of a hand-off and nothing else. Undefined once the hand-off has ended. */
  handoffToken(companyId: string, handoffId: string): Promise<AccessToken | undefined>
  allowOrigin(origin: string): Promise<void>
  /** @param headers - of the visitor, whose browser the applicant's page then names */
  redeemHandoff(code: string, headers: IncomingHttpHeaders): Promise<HandoffRedemption | LinkProblem>
}

/** Calls the Connections API with the API key. */
export function connectionsApi(baseUrl: string, apiKey: string): ConnectionsApi {
  const authorization = `Basic ${Buffer.from(apiKey).toString('base64')}`

  async function send(method: string, path: string, body?: unknown) {
    return fetch(new URL(path, baseUrl), {
      method,
      headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }

  async function call(method: string, path: string, body?: unknown) {
    const response = await send(method, path, body)
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}`)
    return response.json()
  }

  return {
    createCompany: async (name) => parsed(companySchema, await call('POST', '/companies', { name })).id,
    accessToken: async (companyId) =>
      parsed(accessTokenSchema, await call('GET', `/companies/${encodeURIComponent(companyId)}/accessToken`)),
    handoffToken: async (companyId, handoffId) => {
      const path = `/companies/${encodeURIComponent(companyId)}/handoffs/${encodeURIComponent(handoffId)}/accessToken`
      const response = await send('GET', path)
      if (response.status === 404) return undefined
      if (!response.ok) throw new Error(`a helper's token was answered ${response.status}`)
      return parsed(accessTokenSchema, await response.json())
    },
    allowOrigin: async (origin) => {
      await call('POST', '/corsSettings', { allowedOrigins: [origin] })
    },
    redeemHandoff: async (code, { 'user-agent': userAgent, 'sec-ch-ua-platform': platform }) => {
      const url = new URL(`/handoffs/${encodeURIComponent(code)}/redemption`, baseUrl)
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          ...(userAgent && { 'user-agent': userAgent }),
          ...(typeof platform === 'string' && { 'sec-ch-ua-platform': platform }),
        },
      })
      if (response.status === 404 || response.status === 410) return linkProblem(await response.json())
      if (!response.ok) throw new Error(`redeeming a hand-off was answered ${response.status}`)
      return parsed(handoffRedemptionSchema, await response.json())
    },
  }
}

function linkProblem(body: unknown): LinkProblem {
  const rule = parsed(errorBodySchema, body).validation?.errors[0]?.validatorName
  return rule === 'used' || rule === 'expired' || rule === 'revoked' ? rule : 'unknown'
}

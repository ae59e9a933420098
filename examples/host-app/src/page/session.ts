import { ConnectionsError } from 'connections-sdk'

/** What the lender's server says of the signed-in business, or of a helper who came by a hand-off link. */
export interface Session {
  companyId: string
  connectionId: string | null
  connectorUrl: string
  /** `setup`: a helper's, who sees the setup of this connection and nothing else. */
  scope: 'everything' | 'setup'
}

/** Why a hand-off link opens nothing; `ended` for one that did and no longer does. */
export type LinkProblem = 'used' | 'expired' | 'revoked' | 'unknown' | 'ended'

/** Signs in; a browser that came by a hand-off link exchanges its one-use code first. */
export async function signIn(): Promise<Session | LinkProblem> {
  const code = new URLSearchParams(location.hash.slice(1)).get('handoff')
  if (code !== null) {
    // Out of the address bar at once: nobody who looks over a shoulder or at the history gets it.
    history.replaceState(null, '', location.pathname)
    const redeemed = await post('/api/handoff', { code })
    if (redeemed.status === 410) return (await redeemed.json()).reason
  }
  const response = await fetch('/api/session')
  if (response.status === 401) return 'ended'
  if (!response.ok) throw new Error(`no session: ${response.status}`)
  return response.json()
}

/** Asks the lender's server for a company access token. */
export async function getAccessToken(): Promise<string> {
  const response = await post('/api/token')
  if (response.status === 401) {
    throw new ConnectionsError({ code: 'session_expired', message: 'The session has ended.', retryable: false })
  }
  if (!response.ok) throw new Error(`no token: ${response.status}`)
  return (await response.json()).accessToken
}

/** Keeps the connection's id with the loan application. */
export async function keepConnection(connectionId: string): Promise<void> {
  await post('/api/connection', { connectionId })
}

function post(path: string, body: unknown = {}) {
  return fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

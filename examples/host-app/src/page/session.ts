/** What the lender's server says of the signed-in business. */
export interface Session {
  companyId: string
  connectionId: string | null
  connectorUrl: string
}

/** Signs in; a browser that came by a hand-off link exchanges its one-use code first. */
export async function signIn(): Promise<Session | 'link_used'> {
  const code = new URLSearchParams(location.hash.slice(1)).get('handoff')
  if (code !== null) {
    // Out of the address bar at once: the code is spent, and a reload must not try it again.
    history.replaceState(null, '', location.pathname)
    const redeemed = await post('/api/handoff', { code })
    if (redeemed.status === 404) return 'link_used'
  }
  const response = await fetch('/api/session')
  if (!response.ok) throw new Error(`no session: ${response.status}`)
  return response.json()
}

/** Asks the lender's server for a company access token. */
export async function getAccessToken(): Promise<string> {
  const response = await post('/api/token')
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

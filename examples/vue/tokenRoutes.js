/** The two routes that the page needs, in Vite's own server. A real host has them on its server, behind its sign-in. */
export function tokenRoutes({ COMPANY_ID, CONNECTOR_PUBLIC_URL, CONNECTOR_API_KEY }) {
  const serve = ({ middlewares }) => {
    middlewares.use('/api/session', (_request, response) => {
      sendJson(response, { companyId: COMPANY_ID, connectorUrl: CONNECTOR_PUBLIC_URL })
    })
    middlewares.use('/api/token', (request, response, next) => {
      if (request.method !== 'POST') return next()
      return accessToken().then((token) => sendJson(response, token), next)
    })
  }

  // The API key stays here; the page is given a token for this company alone, for a short time.
  async function accessToken() {
    const response = await fetch(`${CONNECTOR_PUBLIC_URL}/companies/${COMPANY_ID}/accessToken`, {
      headers: { authorization: `Basic ${Buffer.from(CONNECTOR_API_KEY).toString('base64')}` },
    })
    if (!response.ok) throw new Error(`the Connections API answered ${response.status}`)
    return response.json()
  }

  return { name: 'token-routes', configureServer: serve, configurePreviewServer: serve }
}

function sendJson(response, body) {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const { PUBLIC_URL, COMPANY_ID, CONNECTOR_PUBLIC_URL, CONNECTOR_API_KEY } = process.env

const folders = {
  '/': fileURLToPath(new URL('../public/', import.meta.url)),
  '/connections-sdk/': path.dirname(fileURLToPath(import.meta.resolve('connections-sdk/standalone'))),
}
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self' ${CONNECTOR_PUBLIC_URL}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

createServer((request, response) => {
  response.setHeader('content-security-policy', policy.join('; '))
  answer(request, response).catch((error) => {
    console.error(error)
    response.writeHead(500).end()
  })
}).listen(new URL(PUBLIC_URL).port, () => console.log(`plain HTML example: ${PUBLIC_URL}`))

// A real host has a sign-in; here everyone who comes is the one business.
async function answer(request, response) {
  const { pathname } = new URL(request.url, PUBLIC_URL)
  if (pathname === '/api/session')
    return sendJson(response, { companyId: COMPANY_ID, connectorUrl: CONNECTOR_PUBLIC_URL })
  if (pathname === '/api/token' && request.method === 'POST') return sendJson(response, await accessToken())
  return sendFile(response, pathname)
}

// The API key stays here; the page is given a token for this company alone, for a short time.
async function accessToken() {
  const response = await fetch(`${CONNECTOR_PUBLIC_URL}/companies/${COMPANY_ID}/accessToken`, {
    headers: { authorization: `Basic ${Buffer.from(CONNECTOR_API_KEY).toString('base64')}` },
  })
  if (!response.ok) throw new Error(`the Connections API answered ${response.status}`)
  return response.json()
}

function sendJson(response, body) {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}

async function sendFile(response, pathname) {
  const prefix = pathname.startsWith('/connections-sdk/') ? '/connections-sdk/' : '/'
  const name = pathname === '/' ? 'index.html' : pathname.slice(prefix.length)
  const type = types[path.extname(name)]
  const file = path.join(folders[prefix], path.basename(name))
  const contents = type && (await readFile(file).catch(() => null))
  if (contents) response.writeHead(200, { 'content-type': type }).end(contents)
  else response.writeHead(404).end()
}

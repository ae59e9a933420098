import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { bundledPage } from '../bundledPage'
import { policies } from './policies'
import { listening } from '../listening'

/** A company that is signed in on the page. */
export interface HostCompany {
  id: string
  name: string
  /** Its connection's pauses are shown; without one, the part that the path names. */
  connectionId?: string
}

/** What the page is told by its server. */
export interface HostSession {
  connectorUrl: string
  companies: HostCompany[]
}

export interface StrictHostOptions extends HostSession {
  accessToken: (companyId: string) => Promise<string>
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Strict host</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/page.js"></script>
  </body>
</html>`

/** Serves the host's page under each of the policies; what browsers report of violations is in `reports`. */
export async function strictHost({ connectorUrl, companies, accessToken }: StrictHostOptions) {
  const files = await bundledPage(import.meta.dirname, 'production')
  const policyOf: Record<string, string> = policies(connectorUrl)
  const reports: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = request.url ?? '/'
    const policy = policyOf[url.split('/')[1] ?? '']
    const file = files.get(url)
    if (policy !== undefined) {
      response.setHeader('content-security-policy', policy)
      // The same once more, so that the policy in force stays to the letter and violations are reported all the same.
      response.setHeader('content-security-policy-report-only', `${policy}; report-uri /reports`)
      return response.setHeader('content-type', 'text/html').end(page)
    }
    if (file) return response.setHeader('content-type', contentType(url)).end(file)
    if (url === '/session') return response.end(JSON.stringify({ connectorUrl, companies }))
    if (url === '/token') return response.end(await accessToken(await text(request)))
    if (url === '/reports') reports.push(await text(request))
    return response.writeHead(204).end()
  }

  const server = createServer((request, response) => void answer(request, response))
  return { url: await listening(server), reports }
}

function contentType(path: string) {
  return path.endsWith('.css') ? 'text/css' : 'text/javascript'
}

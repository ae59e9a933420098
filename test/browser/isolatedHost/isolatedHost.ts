import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createFakeConnectionsApi, type FakeConnectionsApi } from '../../../src/testing'
import { answerAsApi } from '../elementHost/answerAsApi'
import { bundledPage } from '../bundledPage'
import { hostElements } from './hostElements'
import { listening } from '../listening'

/** What the page is told by its server of each of two companies: one sets up, the other is connected. */
export type HostSessions = Record<'unfinished' | 'connected', HostSession>

export interface HostSession {
  baseUrl: string
  companyId: string
  connectionId: string
  token: string
}

/** When it is, here and in the browser, so that every page says the same. */
export const moment = new Date('2027-01-15T20:24:00Z')

/** How a page is put together: the host's sheet, and where ours stands beside it. */
export interface PageOptions {
  sheet?: string
  ours?: 'before' | 'after' | 'absent'
}

/** Serves pages of a host with a style of its own, and the fake API beside them. */
export async function isolatedHost() {
  const files = await bundledPage(import.meta.dirname, 'production')
  const pages: string[] = []
  const server = createServer((request, response) => void answer(request, response))
  const url = await listening(server)
  const now = () => moment
  const apis = {
    unfinished: createFakeConnectionsApi({ scenario: 'requirementsConfirmed', baseUrl: `${url}/unfinished`, now }),
    connected: createFakeConnectionsApi({ scenario: 'healthy', baseUrl: `${url}/connected`, now }),
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const name = request.url ?? '/'
    const page = pages[Number(/^\/pages\/(\d+)$/.exec(name)?.[1] ?? -1)]
    if (page !== undefined) return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    const file = files.get(name)
    if (file) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(file)
    if (name === '/sessions') return response.end(JSON.stringify(await sessions()))
    return answerAsApi(name.startsWith('/unfinished/') ? apis.unfinished : apis.connected, request, response)
  }

  async function sessions(): Promise<HostSessions> {
    return { unfinished: await session(apis.unfinished), connected: await session(apis.connected) }
  }

  async function addPage(options: PageOptions) {
    return `${url}/pages/${pages.push(await pageOf(options)) - 1}`
  }
  return { addPage }
}

async function session({ baseUrl, companyId, connectionId, getAccessToken }: FakeConnectionsApi): Promise<HostSession> {
  return { baseUrl, companyId, connectionId, token: await getAccessToken() }
}

async function pageOf({ sheet = '', ours = 'before' }: PageOptions) {
  const styles = [ours === 'absent' ? '' : await readFile('dist/styles.css', 'utf8'), sheet]
  if (ours === 'after') styles.reverse()
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <link rel="icon" href="data:," />
        ${styles.map((css) => `<style>${css}</style>`).join('\n')}
      </head>
      <body>
        ${hostElements}
        <div id="place" class="page" style="position: absolute; left: 0; top: 0; width: 900px; padding: 0"></div>
        ${ours === 'absent' ? '' : '<script type="module" src="/page.js"></script>'}
      </body>
    </html>`
}

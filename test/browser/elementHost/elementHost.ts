import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { createFakeConnectionsApi, type ScenarioName } from '../../../src/testing'
import { answerAsApi } from './answerAsApi'
import { listening } from '../listening'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page without a framework</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <main></main>
  </body>
</html>`

const script = `import * as connectionsSdk from './connections-sdk.js'; Object.assign(globalThis, { connectionsSdk })`

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Serves an empty page under a strict policy, with the self-contained build and the fake API beside it. */
export async function elementHost(scenario: ScenarioName) {
  const asked: string[] = []
  const server = createServer((request, response) => void answer(request, response))
  const url = await listening(server)
  const api = createFakeConnectionsApi({ scenario, baseUrl: url })

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const name = request.url ?? '/'
    asked.push(name)
    if (name === '/') {
      return response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(page)
    }
    if (!name.endsWith('.js')) return answerAsApi(api, request, response)
    const file = name === '/page.js' ? script : await readFile(path.join('dist/standalone', path.basename(name)))
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(file)
  }

  return { url, api, asked }
}

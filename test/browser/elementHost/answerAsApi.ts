import { getResponse } from 'msw'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { FakeConnectionsApi } from '../../../src/testing'

/** Answers a real request as the fake API would, its event stream included. */
export async function answerAsApi(api: FakeConnectionsApi, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url = '/' } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
  const body = method === 'GET' ? null : await text(request)
  const answered = await getResponse(
    [...api.handlers],
    new Request(new URL(url, api.baseUrl), { method, headers, body }),
  )
  response.writeHead(answered?.status ?? 404, Object.fromEntries(answered?.headers ?? []))
  if (!answered?.body) return response.end()
  const stream = Readable.fromWeb(answered.body as ReadableStream)
  // A page that goes away cuts its event stream off; that is no failure.
  return pipeline(stream, response).catch(() => stream.destroy())
}

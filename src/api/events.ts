import { EventSourceParserStream } from 'eventsource-parser/stream'
import * as z from 'zod/mini'
import { ConnectionsError } from '../errors'
import { desktopPath } from './companyPath'
import { deadline } from './deadline'
import { send } from './request'
import { type QuickBooksDesktop, quickBooksDesktopSchema } from './schemas/quickBooksDesktop'
import type { Transport } from './transport'

// The service sends a comment line every 15 s; two of them missing means the line is dead.
const silenceMilliseconds = 40_000

/**
 * Every change of a connection as it happens, over `text/event-stream`. Ends when the service ends it; throws
 * {@link ConnectionsError} where the service has no events (404, 501), breaks off, or falls silent.
 */
export async function* quickBooksDesktopEvents(
  transport: Transport,
  connectionId: string,
  signal: AbortSignal,
): AsyncGenerator<QuickBooksDesktop> {
  const quiet = new AbortController()
  const either = AbortSignal.any([signal, quiet.signal])
  const path = desktopPath(transport, connectionId, 'events')
  const response = await send(transport, { method: 'GET', path, accept: 'text/event-stream', signal: either })
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
    throw broken('gave no event stream.')
  }
  let limit = deadline(silenceMilliseconds, undefined)
  const listen = () => {
    limit.met()
    limit = deadline(silenceMilliseconds, undefined)
    limit.signal.addEventListener('abort', () => quiet.abort(limit.signal.reason), { once: true })
  }
  listen()
  const heard = new TransformStream<string, string>({
    transform(text, controller) {
      listen()
      controller.enqueue(text)
    },
  })
  const reader = response.body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(heard)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (read.value.event === 'quickbooksDesktop') yield parsed(read.value.data)
    }
  } finally {
    limit.met()
    await reader.cancel().catch(() => undefined) // already broken off: nothing is left to cancel
  }
}

function parsed(data: string): QuickBooksDesktop {
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    throw broken('sent an event that is not JSON.')
  }
  const result = z.safeParse(quickBooksDesktopSchema, value)
  if (result.success) return result.data
  throw broken(`sent an event that breaks the contract at ${result.error.issues[0]?.path.join('.')}.`)
}

function broken(what: string) {
  return new ConnectionsError({ code: 'unexpected_response', message: `The event stream ${what}`, retryable: false })
}

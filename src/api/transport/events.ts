import { createParser } from 'eventsource-parser'
import { ConnectionsError } from '../../errors'
import { readChunks } from './readChunks'
import { desktopPath } from './companyPath'
import { safeParse } from '../schemas/safeParse'
import { type QuickBooksDesktop, quickBooksDesktopSchema } from '../schemas/quickBooksDesktop'
import { send } from './send'
import { idleTimeout } from './idleTimeout'
import type { Transport } from './transport'

// The service sends a comment line every 15 s; two of them missing means the line is dead.
const longestSilenceMs = 40_000

/**
 * Every change of a connection as it happens, by `text/event-stream`. Ends when the service ends it; throws
 * {@link ConnectionsError} where the service has no events (404, 501), breaks off, or falls silent.
 */
export async function* quickBooksDesktopEvents(
  transport: Transport,
  connectionId: string,
  signal: AbortSignal,
): AsyncGenerator<QuickBooksDesktop> {
  const watch = idleTimeout(longestSilenceMs, signal)
  const path = desktopPath(transport, connectionId, 'events')
  const call = { method: 'GET', path, accept: 'text/event-stream', signal: watch.signal, streamed: true } as const
  try {
    const response = await send(transport, call)
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      throw broken('is no event stream.')
    }
    const decoder = new TextDecoder()
    const received: string[] = []
    const parser = createParser({
      onEvent: ({ event, data }) => {
        if (event === 'quickbooksDesktop') received.push(data)
      },
    })
    for await (const chunk of readChunks(response, watch, 'The event stream')) {
      parser.feed(decoder.decode(chunk, { stream: true }))
      for (const data of received.splice(0)) yield parsed(data)
    }
  } finally {
    watch.dispose()
  }
}

function parsed(data: string): QuickBooksDesktop {
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    throw broken('sent an event that is not JSON.')
  }
  const result = safeParse(quickBooksDesktopSchema, value)
  if (result.success) return result.output
  throw broken(`sent an event that breaks the contract at ${result.refused[0]?.itemId}.`)
}

function broken(what: string) {
  return new ConnectionsError({ code: 'unexpected_response', message: `The event stream ${what}`, retryable: false })
}

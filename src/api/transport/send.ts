import { ConnectionsError } from '../../errors'
import { fetchOnce } from './fetchOnce'
import { randomKey } from './randomKey'
import { responseError } from './responseError'
import { retryDelay } from './retryDelay'
import { describeCall, type SendOptions } from './SendOptions'
import type { Transport } from './transport'
import { raceAbort } from './raceAbort'
import { wait } from './wait'

// The service says by these that it did nothing.
const notProcessedStatuses = new Set([429, 503])

/** Asks the API, with a token and with repeats where that is safe; answers only with a success. */
export async function send(transport: Transport, options: SendOptions): Promise<Response> {
  // One key for all tries of a POST: the service gives a repeat the first answer, so a lost answer costs nothing.
  const idempotencyKey = options.method === 'POST' ? randomKey() : undefined
  for (let tries = 1; ; tries += 1) {
    try {
      return await sendWithToken(transport, options, idempotencyKey)
    } catch (error) {
      if (!(error instanceof ConnectionsError)) throw error
      if (options.refusesRepeats && !notProcessedStatuses.has(error.status ?? 0)) throw error
      const delay = retryDelay(error, tries)
      if (delay === undefined) throw error
      await wait(delay, options.signal)
    }
  }
}

async function sendWithToken(transport: Transport, options: SendOptions, idempotencyKey: string | undefined) {
  const { signal } = options
  signal?.throwIfAborted()
  if (options.anonymous) return accepted(await fetchOnce(transport, options, { idempotencyKey }), options)
  const login = await raceAbort(transport.tokens.current(), signal)
  const first = await fetchOnce(transport, options, { login, idempotencyKey })
  if (first.status !== 401) return accepted(first, options)
  const another = await raceAbort(transport.tokens.renewed(login), signal)
  return accepted(await fetchOnce(transport, options, { login: another, idempotencyKey }), options)
}

async function accepted(response: Response, options: SendOptions) {
  if (response.ok) return response
  throw await responseError(response, describeCall(options))
}

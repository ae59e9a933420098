import { ConnectionsError } from '../../errors'
import { timeoutSignal } from './timeoutSignal'
import { describeCall, type SendOptions } from './SendOptions'
import type { Transport } from './transport'

const defaultTimeoutMs = 30_000
const bodilessStatuses = new Set([204, 205])

/** What a try bears besides the call itself. */
export interface Credentials {
  /** The value of the header `Authorization`. */
  login?: string | undefined
  idempotencyKey?: string | undefined
}

/** Makes one try of a call. Unless it is streamed, the answer has come whole. */
export async function fetchOnce(
  transport: Transport,
  options: SendOptions,
  credentials: Credentials,
): Promise<Response> {
  const { method, path, body, signal, streamed, timeoutMs = defaultTimeoutMs } = options
  const limit = timeoutSignal(timeoutMs, signal)
  try {
    const response = await transport.fetch(`${transport.baseUrl}${path}`, {
      method,
      headers: headersOf(options, credentials),
      // No `cache` and no `If-None-Match`: either makes Chromium ask by OPTIONS before each call. What may be stored is the service's to say.
      credentials: 'omit',
      signal: limit.signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (streamed) limit.clear()
    return streamed ? response : await withWholeBody(response)
  } catch (cause) {
    limit.clear()
    if (signal?.aborted) throw signal.reason
    throw unreachable(describeCall(options), limit.timedOut, cause)
  } finally {
    if (!streamed) limit.release()
  }
}

function headersOf({ body, accept = 'application/json' }: SendOptions, { login, idempotencyKey }: Credentials) {
  const headers = new Headers({ accept })
  if (login !== undefined) headers.set('authorization', login)
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  return headers
}

/** Reads the body within the time limit, so that one that breaks off or stands still is known for what it is. */
async function withWholeBody(response: Response) {
  const bytes = await response.arrayBuffer()
  const { status, statusText, headers } = response
  return new Response(bodilessStatuses.has(status) ? null : bytes, { status, statusText, headers })
}

function unreachable(what: string, missed: boolean, cause: unknown) {
  return new ConnectionsError({
    code: missed ? 'timed_out' : 'offline',
    message: missed
      ? `${what} got no answer in time.`
      : `${what} could not reach the API: no network, a wrong baseUrl, or an origin missing in the API's CORS settings.`,
    retryable: true,
    cause,
  })
}

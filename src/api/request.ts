import type * as z from 'zod/mini'
import { ConnectionsError } from '../errors'
import { deadline } from './deadline'
import { parseResponse } from './parseResponse'
import { randomKey } from './randomKey'
import { responseError } from './responseError'
import { retryDelay } from './retryDelay'
import type { Transport } from './transport'
import { wait } from './wait'

/** What to ask of the API. */
export interface SendOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** From the API's root, ids already encoded. */
  path: string
  body?: unknown
  accept?: string
  etag?: string | undefined
  signal?: AbortSignal | undefined
  /** Send no token. */
  anonymous?: boolean
  /** How long to wait for the answer's head. Default 30,000. */
  timeoutMilliseconds?: number
}

/** What to ask of the API, and what the answer must be. */
export interface RequestOptions<Schema extends z.core.$ZodType> extends SendOptions {
  schema: Schema
  /** Remember the answer and ask only for what changed since (`If-None-Match`). */
  conditional?: boolean
}

/** Asks the API and parses its answer. Throws {@link ConnectionsError}; the caller's abort is rethrown as it is. */
export async function request<Schema extends z.core.$ZodType>(
  transport: Transport,
  { schema, conditional = false, ...options }: RequestOptions<Schema>,
): Promise<z.output<Schema>> {
  const earlier = conditional ? transport.remembered.get(options.path) : undefined
  return reporting(transport, async () => {
    const response = await send(transport, { ...options, etag: earlier?.etag })
    if (response.status === 304 && earlier) return earlier.value as z.output<Schema>
    const value = await parseResponse(response, schema, describe(options))
    const etag = response.headers.get('etag')
    if (conditional && etag !== null) transport.remembered.set(options.path, { etag, value })
    return value
  })
}

/** Runs a call and lets the host hear its failure, once. */
export async function reporting<Result>(transport: Transport, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof ConnectionsError) transport.onError(error)
    throw error
  }
}

/** Asks the API, with a token and with repeats where that is safe; answers only with a success or 304. */
export async function send(transport: Transport, options: SendOptions): Promise<Response> {
  // One key for all tries of a POST: the service gives a repeat the first answer, so a lost answer costs nothing.
  const idempotencyKey = options.method === 'POST' ? randomKey() : undefined
  for (let tries = 1; ; tries += 1) {
    try {
      return await sendWithToken(transport, options, idempotencyKey)
    } catch (error) {
      if (!(error instanceof ConnectionsError)) throw error
      const delay = retryDelay(error, tries)
      if (delay === undefined) throw error
      await wait(delay, options.signal)
    }
  }
}

async function sendWithToken(transport: Transport, options: SendOptions, idempotencyKey: string | undefined) {
  if (options.anonymous) return accepted(await fetchOnce(transport, options, undefined, idempotencyKey), options)
  const token = await transport.tokens.current()
  options.signal?.throwIfAborted()
  const first = await fetchOnce(transport, options, token, idempotencyKey)
  if (first.status !== 401) return accepted(first, options)
  const second = await fetchOnce(transport, options, await transport.tokens.renewed(token), idempotencyKey)
  return accepted(second, options)
}

async function accepted(response: Response, options: SendOptions) {
  if (response.ok || response.status === 304) return response
  throw await responseError(response, describe(options))
}

async function fetchOnce(
  transport: Transport,
  { method, path, body, accept = 'application/json', etag, signal, timeoutMilliseconds = 30_000 }: SendOptions,
  token: string | undefined,
  idempotencyKey: string | undefined,
) {
  const limit = deadline(timeoutMilliseconds, signal)
  const headers = new Headers({ accept })
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (etag !== undefined) headers.set('if-none-match', etag)
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  try {
    return await transport.fetch(`${transport.baseUrl}${path}`, {
      method,
      headers,
      cache: 'no-store',
      credentials: 'omit',
      signal: limit.signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    throw unreachable(describe({ method, path }), limit.missed, cause)
  } finally {
    limit.met()
  }
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

function describe({ method, path }: Pick<SendOptions, 'method' | 'path'>) {
  // A hand-off code is a secret, though it stands in the path.
  return `${method} ${path.split('?')[0]?.replace(/^\/handoffs\/[^/]+/, '/handoffs/…')}`
}

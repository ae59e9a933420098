import type * as v from 'valibot'
import { ConnectionsError } from '../../errors'
import { parseResponse } from './parseResponse'
import { send } from './send'
import { describeCall, type SendOptions } from './SendOptions'
import type { Transport } from './transport'

/** What to ask of the API, and what the answer must be. */
export interface RequestOptions<Schema extends v.GenericSchema> extends Omit<SendOptions, 'streamed'> {
  schema: Schema
  /** Remember the answer and ask only for what changed since (`If-None-Match`). */
  conditional?: boolean
}

/** Asks the API and parses its answer. Throws {@link ConnectionsError}; the caller's abort is rethrown as it is. */
export async function request<Schema extends v.GenericSchema>(
  transport: Transport,
  { schema, conditional = false, ...options }: RequestOptions<Schema>,
): Promise<v.InferOutput<Schema>> {
  const earlier = conditional ? transport.remembered.get(options.path) : undefined
  return reporting(transport, async () => {
    const response = await send(transport, { ...options, etag: earlier?.etag })
    if (response.status === 304 && earlier) return earlier.value as v.InferOutput<Schema>
    const value = await parseResponse(response, schema, describeCall(options))
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

import type * as z from 'zod/mini'
import { ConnectionsError } from '../../errors'
import { parseResponse } from './parseResponse'
import { send } from './send'
import { describeCall, type SendOptions } from './SendOptions'
import type { Transport } from './transport'

/** What to ask of the API, and what the answer must be. */
export interface RequestOptions<Schema extends z.core.$ZodType> extends Omit<SendOptions, 'streamed'> {
  schema: Schema
}

/** Asks the API and parses its answer. Throws {@link ConnectionsError}; the caller's abort is rethrown as it is. */
export function request<Schema extends z.core.$ZodType>(
  transport: Transport,
  options: RequestOptions<Schema>,
): Promise<z.output<Schema>> {
  return reporting(transport, () => requestUnreported(transport, options))
}

/** The same for a call whose failure may still come to mean something else: the host hears of it by {@link reporting}. */
export async function requestUnreported<Schema extends z.core.$ZodType>(
  transport: Transport,
  { schema, ...options }: RequestOptions<Schema>,
): Promise<z.output<Schema>> {
  const response = await send(transport, options)
  return parseResponse(response, schema, describeCall(options))
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

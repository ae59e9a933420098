import type * as v from 'valibot'
import { ConnectionsError } from '../../errors'
import { safeParse } from '../schemas/safeParse'

/** Reads a successful answer. One that breaks the contract is an `unexpected_response` that names fields, never values. */
export async function parseResponse<Schema extends v.GenericSchema>(
  response: Response,
  schema: Schema,
  what: string,
): Promise<v.InferOutput<Schema>> {
  const result = safeParse(schema, await readJson(response, what))
  if (result.success) return result.output
  const paths = result.refused.map(({ itemId }) => itemId || '(the whole body)')
  throw unexpected(response, `${what} gave an answer that breaks the contract at ${paths.slice(0, 5).join(', ')}.`)
}

async function readJson(response: Response, what: string): Promise<unknown> {
  if (response.status === 204) return undefined
  const type = response.headers.get('content-type') ?? 'no content type'
  if (!/[/+]json\b/.test(type)) throw unexpected(response, `${what} gave ${type.split(';')[0]} instead of JSON.`)
  try {
    return await response.json()
  } catch {
    // The parser's own message quotes the text, which may hold what nobody should log.
    throw unexpected(response, `${what} gave invalid JSON.`)
  }
}

function unexpected(response: Response, message: string) {
  return new ConnectionsError({
    code: 'unexpected_response',
    message,
    retryable: false,
    status: response.status,
    correlationId: response.headers.get('x-correlation-id') ?? undefined,
  })
}

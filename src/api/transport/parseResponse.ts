import type * as z from 'zod/mini'
import { ConnectionsError } from '../../errors'
import { type RefusedField, safeParse } from '../schemas/safeParse'

/** Reads a successful answer. One that breaks the contract is an `unexpected_response` that names fields, never values. */
export async function parseResponse<Schema extends z.core.$ZodType>(
  response: Response,
  schema: Schema,
  what: string,
): Promise<z.output<Schema>> {
  const result = safeParse(schema, await readJson(response, what))
  if (result.success) return result.output
  throw brokenContract(response, what, result.refused)
}

/** An answer, or a part of one, that breaks the contract: fields by name, never values. */
export function brokenContract(response: Response, what: string, refused: readonly RefusedField[]): ConnectionsError {
  const paths = refused.map(({ itemId }) => itemId || '(the whole body)')
  return unexpected(response, `${what} gave an answer that breaks the contract at ${paths.slice(0, 5).join(', ')}.`)
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

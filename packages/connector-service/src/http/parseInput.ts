import { safeParse } from 'connections-sdk/contract'
import type * as z from 'zod/mini'
import { HttpError } from './HttpError'

/**
 * What the caller sent, as the contract has it.
 *
 * @throws HttpError 400 that names each refused field, never its value
 */
export function parseInput<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = safeParse(schema, input)
  if (result.success) return result.output
  const fields = result.refused.map(({ itemId, message }) => ({ itemId: itemId || 'body', message }))
  throw new HttpError(400, 'The request was refused.', { fields })
}

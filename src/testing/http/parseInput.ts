import type * as z from 'zod/mini'
import { safeParse } from '../../api/schemas/safeParse'
import { Refusal } from './Refusal'

/** What the caller sent, as the contract has it; throws a {@link Refusal} 400 that names each refused field. */
export function parseInput<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = safeParse(schema, input)
  if (result.success) return result.output
  const fields = result.refused.map(({ itemId, message }) => ({ itemId: itemId || 'body', message }))
  throw new Refusal(400, 'The request was refused.', { fields })
}

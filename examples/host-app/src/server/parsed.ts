import { safeParse } from 'connections-sdk/contract'
import type * as z from 'zod/mini'

/** What came from outside, read by a schema. Throws an error that names the refused fields, never their values. */
export function parsed<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = safeParse(schema, input)
  if (result.success) return result.output
  throw new Error(`Refused: ${result.refused.map(({ itemId, message }) => `${itemId} ${message}`).join(', ')}`)
}

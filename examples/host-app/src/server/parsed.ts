import { safeParse } from 'connections-sdk/contract'
import type * as v from 'valibot'

/** What came from outside, read by a schema. Throws an error that names the refused fields, never their values. */
export function parsed<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = safeParse(schema, input)
  if (result.success) return result.output
  throw new Error(`Refused: ${result.refused.map(({ itemId, message }) => `${itemId} ${message}`).join(', ')}`)
}

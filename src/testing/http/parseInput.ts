import * as z from 'zod/mini'
import { Refusal } from './Refusal'

const { localeError } = z.locales.en()

/** What the caller sent, as the contract has it; throws a {@link Refusal} 400 that names each refused field. */
export function parseInput<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = z.safeParse(schema, input, { error: localeError })
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path, message }) => ({ itemId: path.join('.') || 'body', message }))
  throw new Refusal(400, 'The request was refused.', { fields })
}

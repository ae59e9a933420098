import * as z from 'zod/mini'
import { HttpError } from './HttpError'

const { localeError } = z.locales.en()

/**
 * What the caller sent, as the contract has it.
 *
 * @throws HttpError 400 that names each refused field, never its value
 */
export function parseInput<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = z.safeParse(schema, input, { error: localeError })
  if (result.success) return result.data
  const fields = result.error.issues.map((issue) => ({
    itemId: issue.path.join('.') || 'body',
    message: issue.message,
  }))
  const firsts = fields.filter(({ itemId }, index) => fields.findIndex((field) => field.itemId === itemId) === index)
  throw new HttpError(400, 'The request was refused.', { fields: firsts })
}

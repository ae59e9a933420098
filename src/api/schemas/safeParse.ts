import * as v from 'valibot'

/** One refused field. */
export interface RefusedField {
  /** Where in the body or query: `endsAt`, `results.0.linkUrl`; empty for the whole of it. */
  itemId: string
  /** Never the value itself. */
  message: string
}

/** What was read, or which fields were refused. */
export type Parsed<Output> = { success: true; output: Output } | { success: false; refused: RefusedField[] }

/** Reads what came from outside by a schema. Each refused field is named once and never quoted: it may be a password. */
export function safeParse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Parsed<v.InferOutput<Schema>> {
  const { success, output, issues } = v.safeParse(schema, input, { message })
  if (success) return { success, output }
  const refused = new Map<string, string>()
  for (const { path = [], message } of issues) {
    const itemId = path.map(({ key }) => key).join('.')
    if (!refused.has(itemId)) refused.set(itemId, message)
  }
  return { success, refused: Array.from(refused, ([itemId, message]) => ({ itemId, message })) }
}

/** In place of valibot's own words, which quote what was received. */
function message({ type, expected, received }: v.BaseIssue<unknown>) {
  if (received === 'undefined') return 'is missing'
  if (expected === null) return 'is not valid'
  return `must ${type.endsWith('_length') ? 'have a length' : 'be'} ${expected}`
}

import * as z from 'zod/mini'

/** One refused field. */
export interface RefusedField {
  /** Where in the body or query: `endsAt`, `results.0.linkUrl`; empty for the whole of it. */
  itemId: string
  /** Never the value itself. */
  message: string
}

/** What was read, or which fields were refused. */
export type Parsed<Output> =
  | {
      /** Whether all of it was read. */
      success: true
      /** What was read, with the known fields only. */
      output: Output
    }
  | {
      /** Whether all of it was read. */
      success: false
      /** What was refused, each field once. */
      refused: RefusedField[]
    }

/** Reads what came from outside by a schema. Each refused field is named once and never quoted: it may be a password. */
export function safeParse<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): Parsed<z.output<Schema>> {
  const { success, data, error } = z.safeParse(schema, input, { error: message })
  if (success) return { success, output: data }
  const refused = new Map<string, string>()
  for (const { path, message } of error.issues) {
    const itemId = path.join('.')
    if (!refused.has(itemId)) refused.set(itemId, message)
  }
  return { success, refused: Array.from(refused, ([itemId, message]) => ({ itemId, message })) }
}

// In place of zod's own words, which need a language file, and of the page's: the host's `customError` is given the value.
function message(issue: z.core.$ZodRawIssue) {
  if (issue.input === undefined) return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`
    case 'invalid_format':
      return issue.pattern === undefined ? 'is not valid' : `must be ${issue.pattern}`
    case 'too_small':
      return `must ${measured(issue.origin)} >=${issue.minimum}`
    case 'too_big':
      return `must ${measured(issue.origin)} <=${issue.maximum}`
    default:
      return 'is not valid'
  }
}

const kinds: Partial<Record<string, string>> = {
  array: 'a list',
  boolean: 'a boolean',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a string',
}

function measured(origin: string) {
  return origin === 'string' || origin === 'array' ? 'have a length' : 'be'
}

import { type JsonSchema, schemasPath } from './jsonSchemas'

/** Gives each field below a schema the first value that an example has for it. */
export function giveExamples(schema: JsonSchema, example: unknown, components: Record<string, JsonSchema>): void {
  if (example === null || example === undefined) return
  const named = schema.$ref && components[schema.$ref.slice(schemasPath.length)]
  if (named) return giveExamples(named, example, components)
  const branch = schema.anyOf?.find(({ type }) => type !== 'null')
  if (isLeaf(schema)) schema.examples ??= [example]
  else if (branch) giveExamples(branch, example, components)
  else if (Array.isArray(example)) for (const one of example) giveExamples(schema.items ?? {}, one, components)
  else {
    for (const [name, value] of Object.entries(example)) {
      const field = schema.properties?.[name] ?? schema.additionalProperties
      if (field) giveExamples(field, value, components)
    }
  }
}

/** A schema of one value, or of values that have no fields. */
export function isLeaf(schema: JsonSchema): boolean {
  if (schema.$ref !== undefined || schema.properties) return false
  if (schema.anyOf) return schema.anyOf.every(isLeaf)
  if (schema.items) return isLeaf(schema.items)
  return Object.keys(schema.additionalProperties ?? {}).length === 0 || isLeaf(schema.additionalProperties ?? {})
}

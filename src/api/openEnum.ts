import * as z from 'zod/mini'

/** Marks a schema as an enum that may grow, so that the OpenAPI file can list the values known today. */
export const openEnumValues = z.registry<{ values: readonly string[] }>()

/** An enum that may grow: a value invented next year reads as `other` (or the given fallback) instead of breaking. */
export function openEnum<const Values extends readonly string[], const Fallback extends string = 'other'>(
  values: Values,
  fallback: Fallback = 'other' as Fallback,
) {
  const known = new Set<string>(values)
  const schema = z.pipe(
    z.string(),
    z.transform((value): Values[number] | Fallback => (known.has(value) ? value : fallback)),
  )
  openEnumValues.add(schema, { values })
  return schema
}

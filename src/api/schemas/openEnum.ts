import * as v from 'valibot'

/** An enum that may grow: a value invented next year reads as `other` (or the given fallback) instead of breaking. */
export function openEnum<const Values extends readonly string[], const Fallback extends string = 'other'>(
  values: Values,
  fallback: Fallback = 'other' as Fallback,
) {
  const known = new Set<string>(values)
  return v.pipe(
    v.string(),
    // The values known today, for the OpenAPI file.
    v.metadata({ 'x-extensible-enum': values }),
    v.transform((value): Values[number] | Fallback => (known.has(value) ? value : fallback)),
  )
}

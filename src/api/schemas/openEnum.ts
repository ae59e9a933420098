import * as z from 'zod/mini'

/** An enum that may grow: a value invented next year reads as `other` (or the given fallback) instead of breaking. */
export function openEnum<const Values extends readonly string[], const Fallback extends string = 'other'>(
  values: Values,
  fallback: Fallback = 'other' as Fallback,
) {
  const known = new Set<string>(values)
  return z.pipe(
    z.string(),
    z.transform((value: string): Values[number] | Fallback => (known.has(value) ? value : fallback)),
  )
}

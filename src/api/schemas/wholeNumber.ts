import * as v from 'valibot'

/** A number without a fraction, from `least` up. */
export function wholeNumber(least: number) {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(least))
}

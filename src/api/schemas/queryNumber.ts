import * as v from 'valibot'

const notWhole = 'must be a whole number'

/** A whole number as a query has it: text, and `usual` where there is none. */
export function queryNumber(usual: number, most = Number.MAX_SAFE_INTEGER) {
  return v.optional(
    v.pipe(v.unknown(), v.toNumber(notWhole), v.safeInteger(notWhole), v.minValue(1), v.maxValue(most)),
    usual,
  )
}

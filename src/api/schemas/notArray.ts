import * as v from 'valibot'

/** The same, but for arrays, which valibot takes for objects without keys. */
export function notArray<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'must be an object'),
    schema,
  )
}

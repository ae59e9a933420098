import * as v from 'valibot'

const integer = v.pipe(v.number(), v.safeInteger())

/** The body of any 4xx or 5xx answer. */
export const errorBodySchema = v.object({
  statusCode: integer,
  error: v.string(),
  correlationId: v.string(),
  service: v.nullish(v.string()),
  validation: v.nullish(
    v.object({
      errors: v.array(
        v.object({
          itemId: v.string(),
          message: v.string(),
          validatorName: v.nullish(v.string()),
        }),
      ),
    }),
  ),
  canBeRetried: v.nullish(v.string()),
  detailedErrorCode: v.nullish(integer),
})

/** The body of any 4xx or 5xx answer. */
export type ErrorBody = v.InferOutput<typeof errorBodySchema>

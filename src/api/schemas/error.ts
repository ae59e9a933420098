import * as z from 'zod/mini'

/** The body of any 4xx or 5xx answer. */
export const errorBodySchema = z.object({
  statusCode: z.int(),
  error: z.string(),
  correlationId: z.string(),
  service: z.nullish(z.string()),
  validation: z.nullish(
    z.object({
      errors: z.array(
        z.object({
          itemId: z.string(),
          message: z.string(),
          validatorName: z.nullish(z.string()),
        }),
      ),
    }),
  ),
  canBeRetried: z.nullish(z.string()),
  detailedErrorCode: z.nullish(z.int()),
})

/** The body of any 4xx or 5xx answer. */
export type ErrorBody = z.output<typeof errorBodySchema>
